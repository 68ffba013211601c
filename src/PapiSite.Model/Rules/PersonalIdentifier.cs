using System.Text.RegularExpressions;
using PapiSite.Language.Diagnostics;
using PapiSite.Language.Syntax;

namespace PapiSite.Model.Rules;

/// <summary>Citizen numbers and private telephone numbers, which must not be published.</summary>
public sealed partial class PersonalIdentifier : ContentRule
{
    /// <inheritdoc/>
    public override DiagnosticDescriptor Descriptor { get; } = new("PAPI4009", Severity.Warning)
    {
        Title = new("Có thể là dữ liệu cá nhân", "Perhaps personal data"),
        Message = new("“{0}” trông như {1}.", "“{0}” looks like {1}."),
        Mend = new("Xóa đi nếu là dữ liệu của một người; số điện thoại cơ quan thì viết ở “điện thoại” trong danh bạ.", "Delete it if it is a person's; an office's telephone belongs in the registry."),
        Why = new("Công bố số định danh hay số điện thoại riêng là vi phạm quy định về bảo vệ dữ liệu cá nhân.", "Publishing a citizen number or a private telephone number breaks the rules on personal data."),
        Bad = "kế hoạch: Nâng cao Chỉ số PAPI năm 2024\n  địa bàn: tỉnh Thí Dụ\n  nhiệm vụ 1: Khám sức khỏe\n    chủ trì: Sở Y tế\n    hạn: năm 2024\n    ghi chú: Liên hệ anh An, 0912 345 678\n",
        Good = "kế hoạch: Nâng cao Chỉ số PAPI năm 2024\n  địa bàn: tỉnh Thí Dụ\n  nhiệm vụ 1: Khám sức khỏe\n    chủ trì: Sở Y tế\n    hạn: năm 2024\n    ghi chú: Liên hệ bộ phận một cửa\n",
    };

    /// <inheritdoc/>
    public override void Check(SiteContent content, DiagnosticBag diagnostics)
    {
        ArgumentNullException.ThrowIfNull(content);
        // Where comments go is the telephone of an office.
        var offices = content.Consultations.Select(c => (c.Origin.Source, c.Origin.Entry.First(Keywords.SendTo)!.Span)).ToList();
        foreach (var (source, span) in EditedText.Find(content, Identifier, content.Reports.Select(r => r.Origin)))
        {
            if (offices.Exists(o => ReferenceEquals(o.Source, source) && o.Span.Start <= span.Start && span.End <= o.Span.End)) continue;
            var found = source.Slice(span);
            var kind = found.Count(char.IsAsciiDigit) == 12 ? new Words("số định danh cá nhân", "a citizen number") : new Words("số điện thoại di động", "a mobile telephone number");
            diagnostics.Report(new(Descriptor, source, span, [Words.Same(found), kind]));
        }
    }

    /// <summary>Twelve digits that begin with a province's code (0xx), or a mobile number (03, 05, 07, 08, 09, or +84).</summary>
    [GeneratedRegex(@"(?<![\d/.,-])(0\d{2}[ .]?\d{3}[ .]?\d{3}[ .]?\d{3}|(\+84 ?|0)[35789]\d([ .]?\d){7})(?![\d/])", RegexOptions.ExplicitCapture)]
    private static partial Regex Identifier { get; }
}
