using PapiSite.Language.Diagnostics;

namespace PapiSite.Model.Rules;

/// <summary>Contact details of which the registry does not say when they were confirmed.</summary>
public sealed class ContactNotConfirmed : ContentRule
{
    /// <inheritdoc/>
    public override DiagnosticDescriptor<string> Descriptor { get; } =
        new("PAPI4019", Severity.Note)
        {
            Title = new("Thông tin liên hệ chưa có ngày xác nhận", "Contact details without a day of confirmation"),
            Message = agency => new(
                $"Thông tin liên hệ của “{agency}” chưa có ngày xác nhận.",
                $"Nothing says when the contact details of “{agency}” were confirmed."
            ),
            Mend = _ => new("Hỏi lại cơ quan rồi ghi “ngày xác nhận: …”.", "Ask the agency and add “ngày xác nhận: …”."),
            Why = new(
                "Số điện thoại và nơi làm việc hay thay đổi; có ngày thì người dân biết thông tin còn mới hay không.",
                "Numbers and addresses change; the day tells citizens whether they can rely on them."
            ),
            Bad = "địa bàn mau: tỉnh Mẫu\n  cơ quan: Sở Y tế\n    điện thoại: (0200) 000 0000\n",
            Good = "địa bàn mau: tỉnh Mẫu\n  cơ quan: Sở Y tế\n    điện thoại: (0200) 000 0000\n    ngày xác nhận: 1/3/2024\n",
        };

    /// <inheritdoc/>
    public override void Check(SiteContent content, DiagnosticBag diagnostics)
    {
        foreach (var agency in content.Registry.Agencies.Where(a => a is { Contact: { IsEmpty: false, ConfirmedOn: null } }))
            agency.Origin.ReportHead(diagnostics, Descriptor.Of(agency.Name));
    }
}
