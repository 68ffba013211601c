using System.Text.RegularExpressions;
using PapiSite.Language.Diagnostics;
using PapiSite.Language.Syntax;
using PapiSite.Language.Values;

namespace PapiSite.Model.Rules;

/// <summary>Identifiers and paths that become names of folders of the site, and that Windows keeps for its devices.</summary>
public sealed partial class ReservedAddress : ContentRule
{
    private const string Plan =
        "  địa bàn: tỉnh Thí Dụ\n  thời kỳ: 2024\n  nhiệm vụ 1: Công khai thu, chi ngân sách\n    chủ trì: Sở Tài chính\n    hạn: năm "
            + "2024\n";

    /// <inheritdoc/>
    public override DiagnosticDescriptor<string> Descriptor { get; } =
        new("PAPI4025", Severity.Warning)
        {
            Title = new("Địa chỉ không dùng được trên Windows", "Address that Windows does not allow"),
            Message = name => new(
                $"“{name}” thành tên thư mục của trang, mà Windows dành tên ấy cho thiết bị.",
                $"“{name}” becomes the name of a folder of the site, and Windows keeps it for a device."
            ),
            Mend = name => new($"Chọn tên khác, ví dụ “{name}-1”.", $"Choose another, such as “{name}-1”."),
            Why = new(
                "Trang có thư mục tên ấy không chép được lên máy chủ Windows.",
                "A site with such a folder cannot be copied to a server that runs Windows."
            ),
            Bad = "kế hoạch: Nâng cao Chỉ số PAPI năm 2024\n  mã: aux\n" + Plan,
            Good = "kế hoạch: Nâng cao Chỉ số PAPI năm 2024\n  mã: ke-hoach-aux\n" + Plan,
        };

    /// <inheritdoc/>
    public override void Check(SiteContent content, DiagnosticBag diagnostics)
    {
        foreach (var tree in content.Trees)
        {
            foreach (var entry in tree.Entries.SelectMany(WithAllUnder))
            {
                if (entry.Keyword == Keywords.Place || entry.Keyword == Keywords.Agency)
                    Look(entry.Label ?? "", entry.Head);
                else if ((entry.Keyword == Keywords.Identifier || entry.Keyword == Keywords.Path) && entry.Value is TextValue text)
                    Look(text.Text, entry.Focus);
            }

            void Look(string address, Language.Text.TextSpan span)
            {
                if (address.Split('/').FirstOrDefault(Device.IsMatch) is { } name)
                    diagnostics.Report(Descriptor.Of(name), tree.Source, span);
            }
        }
    }

    private static IEnumerable<EntrySyntax> WithAllUnder(EntrySyntax entry) => entry.Children.SelectMany(WithAllUnder).Prepend(entry);

    [GeneratedRegex(@"^(con|prn|aux|nul|com[0-9]|lpt[0-9])(\..*)?$", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex Device { get; }
}
