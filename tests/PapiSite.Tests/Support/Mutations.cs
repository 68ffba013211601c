using System.Text;

namespace PapiSite.Tests.Support;

/// <summary>Spoils texts at random, always in the same way for the same seed.</summary>
internal static class Mutations
{
    private static readonly string[] Snippets =
    [
        ":",
        ";",
        "(",
        ")",
        "#",
        "  #",
        "\t",
        "\r",
        "\n",
        "\r\n",
        " ",
        "      ",
        "…",
        "：",
        "\u0301",
        "\u0323",
        "\u200B",
        "\u202E",
        "\uFEFF",
        "\0",
        "\uFFFD",
        "kế hoạch: ",
        "nhiệm vụ 1: ",
        "nhóm I: ",
        "hạn: ",
        "hạn ",
        "chủ trì: ",
        "nguyên văn:",
        "địa bàn: ",
        "cơ quan: ",
        "mã: a",
        "năm 2024",
        "quý IV",
        "trước ngày ",
        "31/6/2024",
        "99999999999999999999",
        "không nêu",
        "(ngoài danh bạ)",
        "≥",
        "%",
        "/",
        "-",
        "Việc: ",
        "xyzzy: ",
        "Công thông tin",
        "0912345678",
    ];

    /// <summary>The text with some of its lines moved, doubled, left out, indented otherwise or joined, and odd pieces put in.</summary>
    public static string OfLines(string text, Random random)
    {
        var lines = text.Split('\n').ToList();
        for (var n = random.Next(1, 5); n > 0 && lines.Count > 0; n--) MutateLine(lines, random);
        return string.Join('\n', lines);
    }

    /// <summary>The bytes of the text with some of them changed, left out or doubled.</summary>
    public static byte[] OfBytes(string text, Random random)
    {
        var bytes = Encoding.UTF8.GetBytes(text).ToList();
        for (var n = random.Next(1, 6); n > 0 && bytes.Count > 0; n--)
        {
            var at = random.Next(bytes.Count);
            switch (random.Next(4))
            {
                case 0: bytes[at] = (byte)random.Next(256); break;
                case 1: bytes[at] ^= (byte)(1 << random.Next(8)); break;
                case 2: bytes.RemoveRange(at, Math.Min(random.Next(1, 9), bytes.Count - at)); break;
                default: bytes.InsertRange(at, bytes.Skip(random.Next(bytes.Count)).Take(random.Next(1, 30)).ToList()); break;
            }
        }

        return [.. bytes];
    }

    private static void MutateLine(List<string> lines, Random random)
    {
        var at = random.Next(lines.Count);
        var other = random.Next(lines.Count);
        switch (random.Next(9))
        {
            case 0: lines.RemoveAt(at); break;
            case 1: lines.Insert(other, lines[at]); break;
            case 2: (lines[at], lines[other]) = (lines[other], lines[at]); break;
            case 3: lines[at] = new string(' ', random.Next(9)) + lines[at].TrimStart(); break;
            case 4: lines[at] = lines[at][..random.Next(lines[at].Length + 1)]; break;
            case 5: lines[at] += lines[other]; break;
            case 6: lines.Insert(at, new string(' ', random.Next(9)) + Snippets[random.Next(Snippets.Length)]); break;
            case 7: lines[at] = lines[at].Replace(": ", Snippets[random.Next(Snippets.Length)], StringComparison.Ordinal); break;
            default: lines[at] = lines[at].Insert(random.Next(lines[at].Length + 1), Snippets[random.Next(Snippets.Length)]); break;
        }
    }
}
