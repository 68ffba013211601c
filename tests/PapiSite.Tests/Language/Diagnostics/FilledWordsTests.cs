using PapiSite.Language.Diagnostics;

namespace PapiSite.Tests.Language.Diagnostics;

/// <summary>Words with something filled in.</summary>
public sealed class FilledWordsTests
{
    [Fact]
    public void Words_inside_words_speak_the_language_around_them() =>
        Assert.Equal(
            new("Đây là tệp Word “a.papi” (1234).", "“a.papi” is a Word file (1234)."),
            Filled(("a.papi", new("tệp Word", "a Word file"), 1234))
        );

    [Fact]
    public void What_is_not_given_is_a_blank() => Assert.Equal(new("Đây là … “…” (…).", "“…” is … (…)."), Filled(default));

    [Fact]
    public void What_is_given_as_nothing_is_nothing() =>
        Assert.Equal(new("Đây là  “” (0).", "“” is  (0)."), Filled(("", new("", ""), 0)));

    private static Words Filled((string Path, Words Kind, Numeral Count) a) =>
        new($"Đây là {a.Kind} “{a.Path}” ({a.Count}).", $"“{a.Path}” is {a.Kind} ({a.Count}).");
}
