using System.Text;
using PapiSite.Language.Text;
using PapiSite.Language.Values;
using PapiSite.Model.Agencies;

namespace PapiSite.Benchmarks.Corpus;

/// <summary>The registry of a corpus: each province with the agencies that its tasks name.</summary>
/// <param name="real">A registry that knows the levels, groups and abbreviations of agencies of these names.</param>
internal sealed class RegistryText(AgencyRegistry real)
{
    /// <summary>Who issues every plan.</summary>
    public const string Issuer = "UBND tỉnh";

    private readonly ILookup<string, Agency> _real = real
        .Agencies.SelectMany(a => a.AllNames.Select(VietnameseText.Key).Distinct().Select(key => (key, a)))
        .ToLookup(p => p.key, p => p.a, StringComparer.Ordinal);

    /// <summary>The text of the registry's file.</summary>
    public string Of(IEnumerable<CorpusTask> tasks)
    {
        var text = new StringBuilder();
        foreach (var province in tasks.GroupBy(t => Provinces.WithKind(t.Province)))
        {
            text.Append($"địa bàn {Provinces.Slug(province.First().Province)}: {province.Key}\n  cấp: tỉnh\n");
            var agencies = province.SelectMany(t => t.Agencies).Prepend(Issuer).Distinct(StringComparer.Ordinal).ToList();
            foreach (var name in agencies.Order(VietnameseOrder.Instance)) Append(text, name);
            text.Append('\n');
        }

        return text.ToString();
    }

    private void Append(StringBuilder text, string name)
    {
        var known = _real[VietnameseText.Key(name)].ToList();
        text.Append($"\n  cơ quan: {name}\n");
        var abbreviations = known.SelectMany(a => a.Abbreviations).Distinct(StringComparer.Ordinal).Where(a => a != name).ToList();
        if (abbreviations.Count > 0) text.Append($"    viết tắt: {string.Join("; ", abbreviations)}\n");
        if (known.FirstOrDefault() is not { } first) return;
        if (first.Kind != AgencyKind.Body) text.Append($"    loại: {Choices.AgencyKinds.WordOf(first.Kind)}\n");
        text.Append($"    cấp: {Choices.Levels.WordOf(first.Level)}\n");
    }
}
