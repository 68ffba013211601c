using System.Text;
using PapiSite.Language.Syntax;
using PapiSite.Language.Values;

namespace PapiSite.Tests.Site.Mutants;

/// <summary>Writes entries at random: any keyword with any value, and under it what it cannot do without.</summary>
/// <param name="random">What decides.</param>
/// <param name="names">The names of the content's agencies, places and plans, so that what is written may mean something.</param>
internal sealed class OddEntries(Random random, IReadOnlyList<string> names)
{
    private const int Deepest = 4;

    /// <summary>An entry with a keyword that may stand in a context.</summary>
    public string In(EntryContext context, int indent)
    {
        var allowed = Keywords.In(context).ToList();
        return Of(allowed[random.Next(allowed.Count)], context, indent, 0);
    }

    /// <summary>The value of a keyword, behind its colon.</summary>
    public string Value(ValueGrammar grammar, int indent)
    {
        var margin = new string(' ', indent + 4);
        if (grammar.IsProse) return "\n" + string.Concat(OddWords.Prose(random).Split('\n').Select(line => margin + line + "\n"));
        if (grammar.MayBeEmpty && random.Next(5) == 0) return "\n";
        var areAgencies = grammar == ValueGrammars.Agencies && names.Count > 0 && random.Next(5) > 0;
        return $" {(areAgencies ? Agencies() : OddValues.Of(grammar, random))}\n";
    }

    private string Of(Keyword keyword, EntryContext context, int indent, int depth)
    {
        var use = keyword.UseIn(context)!;
        var label = keyword.LabelIn(context);
        var isBare = label == LabelRule.None || (label != LabelRule.Year && random.Next(4) == 0);
        var head = isBare ? keyword.Name : $"{keyword.Name} {OddValues.Label(label, random)}".TrimEnd();
        var text = new StringBuilder().Append(' ', indent).Append(head).Append(':').Append(Value(use.Grammar, indent));
        if (use.Opens == EntryContext.None || depth >= Deepest) return text.ToString();
        var inside = Keywords.In(use.Opens).ToList();
        var some = Enumerable.Range(0, random.Next(4)).Select(_ => inside[random.Next(inside.Count)]);
        foreach (var child in inside.Where(k => k.UseIn(use.Opens)!.Required).Concat(some).Distinct())
            text.Append(Of(child, use.Opens, indent + 2, depth + 1));
        return text.ToString();
    }

    private string Agencies()
    {
        var members = Enumerable.Range(0, random.Next(1, 5)).Select(_ => names[random.Next(names.Count)] + random.Next(8) switch
        {
            0 => " (theo lĩnh vực)",
            1 => " (ngoài danh bạ)",
            _ => "",
        });
        return string.Join("; ", members) + (random.Next(10) == 0 ? "; …" : "");
    }
}
