using PapiSite.Language.Diagnostics;
using PapiSite.Language.Syntax;
using PapiSite.Model.Withholding;

namespace PapiSite.Model.Rules;

/// <summary>Citizen numbers and private telephone numbers, which must not be published.</summary>
public sealed class PersonalIdentifier : ContentRule
{
    /// <inheritdoc/>
    public override DiagnosticDescriptor<(string Passage, Words Kind)> Descriptor { get; } =
        new("PAPI4009", Severity.Warning)
        {
            Title = new("Có thể là dữ liệu cá nhân", "Perhaps personal data"),
            Message = a => new($"“{a.Passage}” trông như {a.Kind}.", $"“{a.Passage}” looks like {a.Kind}."),
            Mend = _ => new(
                "Xóa đi nếu là dữ liệu của một người; số điện thoại cơ quan thì viết ở “điện thoại” trong danh bạ.",
                "Delete it if it is a person's; an office's telephone belongs in the directory."
            ),
            Why = new(
                "Công bố số định danh hay số điện thoại riêng là vi phạm quy định về bảo vệ dữ liệu cá nhân.",
                "Publishing a citizen number or a private telephone number breaks the rules on personal data."
            ),
            Bad =
                "kế hoạch: Nâng cao Chỉ số PAPI năm 2024\n  địa bàn: tỉnh Thí Dụ\n  nhiệm vụ 1: Khám sức khỏe\n    chủ trì: Sở Y tế\n    "
                    + "hạn: năm 2024\n    ghi chú: Liên hệ anh An, 0912 345 678\n",
            Good =
                "kế hoạch: Nâng cao Chỉ số PAPI năm 2024\n  địa bàn: tỉnh Thí Dụ\n  nhiệm vụ 1: Khám sức khỏe\n    chủ trì: Sở Y tế\n    "
                    + "hạn: năm 2024\n    ghi chú: Liên hệ bộ phận một cửa\n",
        };

    /// <inheritdoc/>
    public override void Check(SiteContent content, DiagnosticBag diagnostics)
    {
        foreach (
            var origin in EditedText
                .OriginsOf(content)
                .Concat(content.Reports.Select(r => r.Origin))
                .Concat(content.Registry.Agencies.Select(a => a.Origin))
        )
        {
            var start = origin.Entry.Head.Start;
            var text = origin.Source.Text[start..origin.Entry.LastUnit()];
            var offices = origin.Entry.Children.Where(IsOfOffice).Select(e => e.Span).ToList();
            foreach (var number in PersonalNumbers.Find(text))
            {
                var span = number.Span with { Start = start + number.Span.Start };
                if (offices.Exists(o => o.Start <= span.Start && span.End <= o.End))
                    continue;
                var kind =
                    number.Kind == PersonalNumberKind.Citizen
                        ? new Words("số định danh cá nhân", "a citizen number")
                        : new Words("số điện thoại di động", "a mobile telephone number");
                var words = origin.Source.Slice(span).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
                diagnostics.Report(Descriptor.Of((Passage: string.Join(' ', words), kind)), origin.Source, span);
            }
        }
    }

    /// <summary>Where comments go, and the telephone of an agency, are the telephones of offices.</summary>
    private static bool IsOfOffice(EntrySyntax entry) => entry.Keyword == Keywords.SendTo || entry.Keyword == Keywords.Telephone;
}
