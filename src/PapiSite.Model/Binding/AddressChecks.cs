using PapiSite.Language.Diagnostics;
using PapiSite.Language.Syntax;
using PapiSite.Language.Text;
using PapiSite.Model.Plans;

namespace PapiSite.Model.Binding;

/// <summary>
/// Looks at the addresses that a bound content gives to its pages and files: each must be fit for every file system, and have one source.
/// </summary>
internal sealed class AddressChecks(SiteContent content, DiagnosticBag diagnostics)
{
    public void Run()
    {
        foreach (var (origin, address) in Named()) CheckName(origin, address);
        CheckRootFiles();
        CheckCopies();
        CheckBaseAddress();
    }

    /// <summary>Whatever gives an address its name, with the part or parts that it gives.</summary>
    private IEnumerable<(Origin Origin, string Address)> Named() =>
        [
            .. content.Plans.Select(p => (p.Origin, p.Id)),
            .. content.Plans.SelectMany(p => p.Tasks.Select(t => (t.Origin, t.Id))),
            .. content.Registry.Places.All.Select(p => (p.Origin, p.Id)),
            .. content.Registry.Agencies.Select(a => (a.Origin, a.KindId)),
            .. content.IndexSets.Select(s => (s.Origin, s.Id)),
            .. content.IndexSets.SelectMany(s => s.Dimensions.Select(d => (d.Origin, VietnameseText.Slug(d.Label)))),
            .. content.Consultations.Select(c => (c.Origin, c.Id)),
            .. content.Questions.Select(q => (q.Origin, q.Id)),
            .. content.Pages.Select(p => (p.Origin, p.Path)),
        ];

    private void CheckName(Origin origin, string address)
    {
        if (Fault(address) is { } fault) origin.ReportHead(diagnostics, fault);
    }

    /// <summary>What is wrong with an address that file systems do not take; null where they do.</summary>
    public static Finding? Fault(string address)
    {
        var parts = address.Split('/');
        if (parts.FirstOrDefault(p => AddressNames.BytesOf(p) > AddressNames.MostBytesOfPart) is { } part)
            return TooLong(part, AddressNames.MostBytesOfPart);
        return AddressNames.BytesOf(address) > AddressNames.MostBytes ? TooLong(address, AddressNames.MostBytes) : null;
    }

    private static Finding TooLong(string name, int most) =>
        AddressDiagnostics.LongAddress.Of((Address: Short(name), AddressNames.BytesOf(name), most));

    /// <summary>A name too long to be used is too long to be read in a message as well.</summary>
    private static string Short(string name) => name.Length <= 40 ? name : name[..40] + "…";

    private void CheckRootFiles()
    {
        var pages = content
            .Pages.GroupBy(p => p.Path.Split('/')[0])
            .ToDictionary(g => g.Key, g => g.First().Origin, StringComparer.OrdinalIgnoreCase);
        foreach (var path in content.RootFiles)
        {
            var source = SourceText.FromString(path, "");
            var address = path[SiteContent.RootFolder.Length..];
            var head = address.Split('/')[0];
            if (ReservedAddresses.Folders.Contains(head) || ReservedAddresses.Files.Contains(head) || ReservedAddresses.IsOfABuild(head))
            {
                var owner = new Words("phần trang web tự tạo", "what the site makes itself");
                diagnostics.Report(AddressDiagnostics.TakenAddress.Of((address, owner)), source, default);
            }
            else if (pages.TryGetValue(head, out var page))
            {
                var owner = new Words($"trang ở {page.Place}", $"the page of {page.Place}");
                diagnostics.Report(AddressDiagnostics.TakenAddress.Of((address, owner)), source, default);
            }
            else if (Fault(address) is { } fault)
            {
                diagnostics.Report(fault, source, default);
            }
        }
    }

    /// <summary>
    /// One document in two files. Without a number or a day, as drafts are, two must have one title and one period as well.
    /// </summary>
    private void CheckCopies()
    {
        foreach (
            var same in content.Plans.GroupBy(p =>
                (
                    VietnameseText.Key(p.Number ?? ""),
                    p.IssuedIn?.First,
                    p.IssuedIn?.Last,
                    IssuerOf(p),
                    p is { Number: not null, IssuedIn: not null } ? null : $"{VietnameseText.Key(p.Title)} {p.Period}"
                )
            )
        )
        {
            var inOrder = same.OrderBy(p => p.Origin.Source.Path, StringComparer.Ordinal).ThenBy(p => p.Origin.Entry.Head.Start).ToList();
            foreach (var copy in inOrder.Skip(1))
                copy.Origin.ReportHead(diagnostics, AddressDiagnostics.CopiedPlan.Of(inOrder[0].Origin.Place));
        }
    }

    private static string IssuerOf(Plan plan) =>
        string.Join(
            ';',
            plan.Issuers.Select(i => i.Agency?.Id ?? VietnameseText.Key(i.Mention.Name))
                .Append(plan.Place?.Id ?? VietnameseText.Key(plan.PlaceName ?? ""))
        );

    private void CheckBaseAddress()
    {
        if (
            content.Settings is not { BaseAddress: { } address, Origin: { } settings }
            || settings.Entry.First(Keywords.BaseAddress) is not { } entry
        )
        {
            return;
        }

        var (origin, uri) = (new Origin(settings.Source, entry), new Uri(address));
        if (uri.Query.Length > 0 || uri.Fragment.Length > 0 || content.Settings.BasePath is null)
            origin.Report(diagnostics, AddressDiagnostics.BadBaseAddress.Of(address));
        else if (!address.EndsWith('/') && uri.AbsolutePath != "/")
            origin.Report(diagnostics, AddressDiagnostics.BaseAddressWithoutSlash.Of(address));
    }
}
