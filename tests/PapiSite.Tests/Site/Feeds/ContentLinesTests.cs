using System.Buffers;
using System.Text;
using PapiSite.Site.Feeds;

namespace PapiSite.Tests.Site.Feeds;

/// <summary>The lines of an iCalendar file.</summary>
public sealed class ContentLinesTests
{
    [Fact]
    public void Text_is_escaped() =>
        Assert.Equal("SUMMARY:Thu\\, chi\\; \\\\n: a\\nb\r\n", Written(l => l.Text("SUMMARY", "Thu, chi; \\n: a\r\nb")));

    [Fact]
    public void What_is_no_text_stands_as_it_is() =>
        Assert.Equal("RRULE:FREQ=MONTHLY;BYMONTHDAY=28,29\r\n", Written(l => l.Line("RRULE", "FREQ=MONTHLY;BYMONTHDAY=28,29")));

    [Fact]
    public void Control_characters_are_left_out() => Assert.Equal("URL:ab\r\n", Written(l => l.Line("URL", "a\r\n\0b\u0085")));

    [Fact]
    public void A_line_is_folded_after_75_octets()
    {
        Assert.Equal($"X:{new string('a', 73)}\r\n", Written(l => l.Line("X", new string('a', 73))));
        Assert.Equal($"X:{new string('a', 73)}\r\n a\r\n", Written(l => l.Line("X", new string('a', 74))));
        Assert.Equal($"X:{new string('a', 73)}\r\n {new string('a', 74)}\r\n a\r\n", Written(l => l.Line("X", new string('a', 148))));
    }

    [Theory]
    [InlineData("đ")]
    [InlineData("ế")]
    [InlineData("🏛")]
    [InlineData("aế🏛đ")]
    public void A_fold_cuts_no_letter_and_gives_the_line_back(string letters)
    {
        var words = string.Concat(Enumerable.Repeat(letters, 100));
        var lines = Written(l => l.Line("X", words)).Split("\r\n");
        Assert.All(lines, line => Assert.InRange(Encoding.UTF8.GetByteCount(line), 0, 75));
        Assert.Equal($"X:{words}", string.Concat(lines.Select((line, i) => i == 0 || line.Length == 0 ? line : line[1..])));
        Assert.All(lines.Skip(1).SkipLast(1), line => Assert.StartsWith(" ", line, StringComparison.Ordinal));
    }

    private static string Written(Action<ContentLines> write)
    {
        var output = new ArrayBufferWriter<byte>();
        write(new(output));
        return Encoding.UTF8.GetString(output.WrittenSpan);
    }
}
