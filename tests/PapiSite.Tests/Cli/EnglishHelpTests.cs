using System.Text.RegularExpressions;
using PapiSite.Tests.Support;

namespace PapiSite.Tests.Cli;

/// <summary>Help and complaints about the command line in English, wherever the line asks for it.</summary>
public sealed partial class EnglishHelpTests : IDisposable
{
    private readonly Workplace _work = new();

    public static TheoryData<string> Commands =>
        ["", "build", "check", "fmt", "serve", "new", "import", "export", "report", "report new", "report status", "diff", "explain"];

    public void Dispose() => _work.Dispose();

    [Fact]
    public async Task The_help_of_a_command_is_as_written_here() =>
        Assert.Equal(
            new Outcome(
                0,
                """
                Check the content and list every error, warning and note; write nothing.

                Usage:
                  papisite check [CONTENT] [options]

                Arguments:
                  CONTENT  The content folder (default: content; inside a content folder, that folder).

                Options:
                  --lang vi|en  The language of messages and help: vi or en (default: vi).
                  --help, -h    Show this help.

                Examples:
                  papisite check
                  papisite check noi-dung --lang en

                """,
                ""),
            await _work.RunAsync("check", "--help", "--lang", "en"));

    [Theory]
    [MemberData(nameof(Commands))]
    public async Task Help_obeys_the_language_wherever_it_stands(string command)
    {
        var words = command.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var expected = await _work.RunAsync([.. words, "--help", "--lang", "en"]);
        Assert.Equal((0, ""), (expected.Code, expected.Error));
        Assert.Equal(expected, await _work.RunAsync(["--lang", "en", .. words, "--help"]));
        Assert.Equal(expected, await _work.RunAsync([.. words, "--lang=en", "-h"]));
        Assert.Equal(expected, await _work.RunAsync(["--lang:en", .. words, "-h"]));
        Assert.NotEqual(expected, await _work.RunAsync([.. words, "--help"]));
    }

    /// <summary>What plans, the directory and the settings say has no other language.</summary>
    [Theory]
    [MemberData(nameof(Commands))]
    public async Task Help_in_English_is_English_in_the_words_of_the_house(string command)
    {
        var help = (await _work.RunAsync([.. command.Split(' ', StringSplitOptions.RemoveEmptyEntries), "--help", "--lang", "en"])).Out;
        var own = Typed().Replace(help, "");
        Assert.DoesNotMatch("[đĐăâêôơưÀ-ỹ]", own);
        Assert.Empty(HouseWords.OddInEnglish(own));
    }

    [Theory]
    [MemberData(nameof(Commands))]
    public async Task Help_in_Vietnamese_is_in_the_words_of_the_house(string command) =>
        Assert.Empty(
            HouseWords.OddInVietnamese((await _work.RunAsync([.. command.Split(' ', StringSplitOptions.RemoveEmptyEntries), "--help"])).Out)
        );

    [Theory]
    [InlineData("--lang en dung", "“dung” is not understood in the command line.", "papisite")]
    [InlineData("build mot hai --lang en", "“hai” is not understood in the command line.", "papisite build")]
    [InlineData("build --xin --lang en", "There is no option “--xin”.", "papisite build")]
    [InlineData("build --lang en --as-of", "The command line lacks the value of an option, or is written wrongly.", "papisite build")]
    [InlineData("build --as-of mai --lang en", "“mai” is no day; write it like 2024-12-31 or 31/12/2024.", "papisite build")]
    [InlineData("build --as-of 1/1/1900 --lang en", "“1/1/1900” is no day of a plan; use a year from 1945 to 2999.", "papisite build")]
    [InlineData("build --base ../x --lang en", "“../x” cannot be a path of the site; write it like /papi/.", "papisite build")]
    [InlineData("serve -p x --lang en", "“x” is no port; use a number from 0 to 65535.", "papisite serve")]
    [InlineData("report new --all --lang en", "The command line lacks --period PERIOD.", "papisite report new")]
    [InlineData(
        "report new --all --period x --lang en",
        "“x” is no period; write it like “tháng 6 năm 2026” or “quý II năm 2026”.",
        "papisite report new"
    )]
    public async Task Wrong_usage_is_told_in_English(string line, string message, string command) =>
        Assert.Equal(new Outcome(2, "", $"{message}\nSee “{command} --help”.\n"), await _work.RunAsync(line.Split(' ')));

    [Fact]
    public async Task A_folder_that_is_not_there_is_told_in_English() =>
        Assert.StartsWith(
            "There is no content folder ",
            (await _work.RunAsync("--lang", "en", "check", "khong-co")).Error,
            StringComparison.Ordinal
        );

    /// <summary>Examples, and periods as they are typed.</summary>
    [GeneratedRegex(@"^  papisite .*$|--period PERIOD .*$", RegexOptions.Multiline)]
    private static partial Regex Typed();
}
