using PapiSite.Language.Diagnostics;
using PapiSite.Language.Syntax;

namespace PapiSite.Model.Rules;

/// <summary>An agency whose last day lies after the last day of its place.</summary>
public sealed class AgencyOutlivesPlace : ContentRule
{
    /// <inheritdoc/>
    public override DiagnosticDescriptor<(string Agency, string Until, string Place, string LastDay)> Descriptor { get; } =
        new("PAPI4055", Severity.Note)
        {
            Title = new("Cơ quan còn sau khi địa bàn không còn", "Agency outlives its place"),
            Message = a => new(
                $"“{a.Agency}” được ghi là còn đến {a.Until}, sau ngày cuối của {a.Place} ({a.LastDay}).",
                $"“{a.Agency}” is said to exist until {a.Until}, after the last day of {a.Place} ({a.LastDay})."
            ),
            Mend = _ => new(
                "Ghi ngày cuối của cơ quan chính xác hơn (tháng, ngày), hoặc bỏ “đến ngày” để lấy ngày của địa bàn.",
                "State the agency's last day more exactly (its month or day), or leave out “đến ngày” so that the place's day counts."
            ),
            Why = new(
                "Dữ liệu mở sẽ nói cơ quan còn hoạt động khi tỉnh, huyện của cơ quan ấy đã không còn; người dân tìm sai nơi.",
                "Open data would say that the agency works when its province or district is gone; people would look in the wrong place."
            ),
            Bad = "địa bàn mau: tỉnh Mẫu\n  đến ngày: 30/6/2025\n  cơ quan: Sở Y tế\n    đến ngày: năm 2025\n",
            Good = "địa bàn mau: tỉnh Mẫu\n  đến ngày: 30/6/2025\n  cơ quan: Sở Y tế\n    đến ngày: tháng 2/2025\n",
        };

    /// <inheritdoc/>
    public override void Check(SiteContent content, DiagnosticBag diagnostics)
    {
        foreach (var agency in content.Registry.Agencies.Where(a => a.Lifetime.LastDay > a.Place?.Lifetime.LastDay))
        {
            var entry = agency.Origin.Entry.First(Keywords.ValidTo)!;
            var (place, last) = (agency.Place!.Name, Day(agency.Place.Lifetime.LastDay!.Value));
            new Origin(agency.Origin.Source, entry).Report(
                diagnostics, Descriptor.Of((Agency: agency.Name, Until: entry.Text.Text, place, LastDay: last)));
        }
    }

    private static string Day(DateOnly day) => $"{day.Day}/{day.Month}/{day.Year}";
}
