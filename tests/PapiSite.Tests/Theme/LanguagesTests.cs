using System.Collections;
using System.Linq.Expressions;
using System.Reflection;
using System.Text.RegularExpressions;
using PapiSite.Language.Diagnostics;
using PapiSite.Language.Values;
using PapiSite.Model.Agencies;
using PapiSite.Model.Changes;
using PapiSite.Model.Indexes;
using PapiSite.Model.Plans;
using PapiSite.Model.Reports;
using PapiSite.Site;
using PapiSite.Site.Calendar;
using PapiSite.Site.Data;
using PapiSite.Site.Progress;
using PapiSite.Site.Wording;

namespace PapiSite.Tests.Theme;

/// <summary>The interface says the same in every language, each in its own words.</summary>
public sealed partial class LanguagesTests
{
    private static readonly InterfaceTexts Vietnamese = InterfaceTexts.Of(SiteLanguage.Vietnamese);

    private static readonly InterfaceTexts English = InterfaceTexts.Of(SiteLanguage.English);

    /// <summary>Of a task without a number, of a document with number and day.</summary>
    private static readonly string[] MaySayNothing =
    [
        nameof(InterfaceTexts.CitedShort),
        nameof(InterfaceTexts.StandingTag),
        nameof(InterfaceTexts.StandingNotice),
    ];

    /// <summary>The members that are words: all but the language itself and what goes through unchanged.</summary>
    public static TheoryData<string> Texts =>
    [
        .. typeof(InterfaceTexts).GetMembers(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly)
            .Where(m => m is PropertyInfo or MethodInfo { IsSpecialName: false }).Select(m => m.Name).Distinct()
            .Where(name => name is not (nameof(InterfaceTexts.Language) or nameof(InterfaceTexts.In))),
    ];

    [Fact]
    public void Every_language_of_the_site_has_its_texts() =>
        Assert.All(SiteLanguage.All, language => Assert.Equal(language, InterfaceTexts.Of(language).Language));

    [Theory]
    [MemberData(nameof(Texts))]
    public void An_English_text_says_something_and_has_no_Vietnamese_letter(string name) =>
        Assert.All(Said(English, name).SelectMany(s => s.Words), words =>
        {
            if (!MaySayNothing.Contains(name)) Assert.NotEqual("", words.Trim());
            Assert.DoesNotMatch(BeyondEnglish(), words);
        });

    [Theory]
    [MemberData(nameof(Texts))]
    public void A_text_uses_the_same_arguments_in_both_languages(string name) => Assert.Equal(Used(Vietnamese, name), Used(English, name));

    [Theory]
    [MemberData(nameof(Texts))]
    public void A_text_has_the_same_places_to_fill_in_and_the_same_values_in_both_languages(string name) =>
        Assert.Equal(
            Said(Vietnamese, name).SelectMany(s => s.Words).Select(Places), Said(English, name).SelectMany(s => s.Words).Select(Places));

    [Fact]
    public void Every_part_whose_change_is_told_has_a_name_in_both_languages()
    {
        var plan = new PlanName("a", "Aa", null);
        Assert.All(Enum.GetValues<Part>().SelectMany(part => new[] { Vietnamese, English }.Select(texts => (part, texts))), p =>
            Assert.Matches(@"^(thêm|added) \p{L}", p.texts.ChangeTold(new WordsChanged(plan, null, [], p.part, p.part == Part.Field
                ? "kinh phí" : "1", null, "2")).Whole.Text)
        );
    }

    [Theory]
    [InlineData(1, "1 task")]
    [InlineData(2, "2 tasks")]
    [InlineData(0, "0 tasks")]
    [InlineData(1234, "1,234 tasks")]
    public void English_counts_one_and_more(int count, string expected) => Assert.Equal(expected, English.Tasks(count));

    [Fact]
    public void Each_language_writes_days_and_numbers_in_its_own_form()
    {
        var (day, number) = (new DateOnly(2024, 6, 13), 5.47m);
        Assert.Equal(("13/6/2024", "5,47"), (Vietnamese.Day(day), Vietnamese.Figure(number)));
        Assert.Equal(("13 June 2024", "5.47"), (English.Day(day), English.Figure(number)));
    }

    /// <summary>The parameters on which a text depends.</summary>
    private static List<string> Used(InterfaceTexts texts, string name)
    {
        var said = Said(texts, name);
        return said.Count == 1
            ? []
            :
            [
                .. said[0]
                    .Arguments.Keys.Where(parameter =>
                        said.GroupBy(s => string.Join('|', s.Arguments.Where(a => a.Key != parameter).Select(a => a.Value)))
                            .Any(g => g.Select(s => string.Join('|', s.Words)).Distinct().Count() > 1)
                    ),
            ];
    }

    /// <summary>A text with every combination of sample arguments.</summary>
    private static List<(IReadOnlyDictionary<string, object?> Arguments, IReadOnlyList<string> Words)> Said(
        InterfaceTexts texts,
        string name
    )
    {
        if (typeof(InterfaceTexts).GetProperty(name) is { } property)
            return [(new Dictionary<string, object?>(), WordsIn(property.GetValue(texts)!))];
        // Of two forms, the one with sentences is that of the languages.
        var method = typeof(InterfaceTexts)
            .GetMethods()
            .Where(m => m.Name == name)
            .OrderByDescending(m => m.ReturnType == typeof(Sentence))
            .First();
        var call = CallOf(method);
        return
        [
            .. Combined(method.GetParameters())
                .Select(arguments => ((IReadOnlyDictionary<string, object?>)arguments, WordsIn(call(texts, [.. arguments.Values])))),
        ];
    }

    /// <summary>Calls a text with arguments: content is no object, it is made of its words in the call.</summary>
    private static Func<InterfaceTexts, object?[], object> CallOf(MethodInfo method)
    {
        var (texts, values) = (Expression.Parameter(typeof(InterfaceTexts)), Expression.Parameter(typeof(object[])));
        var arguments = method.GetParameters().Select((parameter, i) =>
        {
            var value = Expression.ArrayIndex(values, Expression.Constant(i));
            return parameter.ParameterType == typeof(Content)
                ? Expression.Call(typeof(Content).GetMethod("op_Implicit", [typeof(string)])!, Expression.Convert(value, typeof(string)))
                : (Expression)Expression.Convert(value, parameter.ParameterType);
        });
        var call = Expression.Convert(Expression.Call(texts, method, arguments), typeof(object));
        return Expression.Lambda<Func<InterfaceTexts, object?[], object>>(call, texts, values).Compile();
    }

    private static IEnumerable<Dictionary<string, object?>> Combined(IEnumerable<ParameterInfo> parameters) =>
        parameters.Aggregate(
            (IEnumerable<Dictionary<string, object?>>)
                [
                    [],
                ],
            (made, parameter) =>
                made.SelectMany(before =>
                    Samples(parameter).Select(sample => new Dictionary<string, object?>(before) { [parameter.Name!] = sample })
                )
        );

    /// <summary>A text, or the texts of a list; of a value with its words, both.</summary>
    private static IReadOnlyList<string> WordsIn(object value) => value switch
    {
        string text => [text],
        Sentence sentence => [sentence.Text],
        ChangeText told => [told.Whole.Text],
        IEnumerable<(string Value, string Words)> options => [.. options.Select(o => $"{{{o.Value}}} {o.Words}")],
        IEnumerable many => [.. many.Cast<object>().SelectMany(WordsIn)],
        _ => throw new InvalidOperationException($"Say here what words are in {value.GetType()}."),
    };

    private static string Places(string words) =>
        string.Join(' ', PlaceToFill().Matches(words).Select(m => m.Value).Order(StringComparer.Ordinal));

    /// <summary>Letters that no English word has.</summary>
    [GeneratedRegex(@"[\p{L}\p{M}-[A-Za-z]]", RegexOptions.None, 10_000)]
    private static partial Regex BeyondEnglish();

    [GeneratedRegex(@"\{[\w-]+\}", RegexOptions.None, 10_000)]
    private static partial Regex PlaceToFill();
}
