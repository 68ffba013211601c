using System.Collections.Frozen;
using System.Collections.Immutable;
using PapiSite.Language.Diagnostics;
using PapiSite.Language.Text;
using PapiSite.Language.Values;
using Under = PapiSite.Language.Syntax.EntryContext;

namespace PapiSite.Language.Syntax;

/// <summary>
/// The one table of keywords. Parser, formatter, diagnostics, manual and editor support all read it; a keyword that is not
/// here does not exist.
/// </summary>
public static partial class Keywords
{
    private static ImmutableArray<EntryContext> RoleHolders =>
        [Under.Plan, Under.Appendix, Under.Group, Under.Goal, Under.Task, Under.Subtask];
    private static ImmutableArray<EntryContext> TaskHolders => [Under.Plan, Under.Appendix, Under.Group, Under.Goal];

    // Lazy, since the fields of the other parts of this class must be there first.
    private static readonly Lazy<ImmutableArray<Keyword>> Table =
        new(() => [
            .. DocumentKeywords, .. PlanKeywords, .. SelfScoringKeywords, .. TaskKeywords, .. RoleKeywords, .. ReportKeywords,
            .. ConsultationKeywords, .. RegistryKeywords,
        ]);

    private static readonly Lazy<FrozenDictionary<string, Keyword>> ByKey = new(() =>
        All.SelectMany(k => k.Spellings.Select(s => (Key: VietnameseText.Key(s), k)))
            .DistinctBy(p => p.Key).ToFrozenDictionary(p => p.Key, p => p.k));

    /// <summary>Every keyword, in the manual's order.</summary>
    public static ImmutableArray<Keyword> All => Table.Value;

    /// <summary>The keyword of a name or alias, whatever its case and tone marks; null where there is none.</summary>
    public static Keyword? Find(string name) => ByKey.Value.GetValueOrDefault(VietnameseText.Key(name));

    /// <summary>The keyword that a head begins with, the longest that fits, and how many words of the head it takes.</summary>
    public static (Keyword? Keyword, int Words) FindAtStart(IReadOnlyList<string> words)
    {
        for (var count = Math.Min(words.Count, LongestName); count > 0; count--)
        {
            if (Find(string.Join(' ', words.Take(count))) is not { } keyword) continue;
            // “Vai trò, trách nhiệm …” is a sentence: the name of a role stands right behind the keyword.
            var isSentence = keyword.Label == LabelRule.Name && count < words.Count && words[count - 1].EndsWith(',');
            return isSentence ? (null, 0) : (keyword, count);
        }

        return (null, 0);
    }

    /// <summary>The keywords that may stand in a context.</summary>
    public static IEnumerable<Keyword> In(EntryContext context) => All.Where(k => k.UseIn(context) is not null);

    /// <summary>The words of the longest spelling: “cơ quan, đơn vị phối hợp thực hiện”.</summary>
    internal const int LongestName = 8;

    private static Keyword<T> Single<T>(
        string name, string english, ImmutableArray<EntryContext> within, ValueGrammar<T> grammar, Words help,
        bool once = true, bool required = false, LabelRule label = LabelRule.None)
        where T : Value =>
        new(name, english, label, [new(within, grammar, Once: once, Required: required)]) { Help = help };

    private static Keyword<TextValue> Opening(
        string name, string english, ImmutableArray<EntryContext> within, EntryContext opens, LabelRule label, Words help) =>
        Opening(name, english, within, opens, label, help, ValueGrammars.Text);

    private static Keyword<T> Opening<T>(
        string name, string english, ImmutableArray<EntryContext> within, EntryContext opens, LabelRule label, Words help,
        ValueGrammar<T> grammar)
        where T : Value =>
        new(name, english, label, [new(within, grammar, opens, Once: false)]) { Help = help };

    private static Keyword<T> Spelled<T>(Keyword<T> keyword, params ImmutableArray<string> others) where T : Value =>
        keyword with { OtherNames = others };
}
