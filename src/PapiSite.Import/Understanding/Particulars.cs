using System.Collections.Frozen;
using System.Text.RegularExpressions;
using PapiSite.Import.Drafts;
using PapiSite.Import.Sources;
using PapiSite.Language.Syntax;
using PapiSite.Language.Text;
using PapiSite.Language.Values;

namespace PapiSite.Import.Understanding;

/// <summary>
/// What a file says of a document in names and values, a line or a row each (<c>Số hiệu: 151/KH-UBND</c>), where the head of the document
/// itself is not in it: a summary, a sheet beside that of the tasks.
/// </summary>
internal static partial class Particulars
{
    private static readonly FrozenDictionary<string, Keyword> Names = new (string Name, Keyword Keyword)[]
    {
        ("Số hiệu", Keywords.Number), ("Ngày ban hành", Keywords.Issued), ("Ngày ghi trên bản nguồn", Keywords.Issued),
        ("Cơ quan ban hành", Keywords.Issuer),
        ("Người ký", Keywords.Signatory), ("Người ký ghi trên bản nguồn", Keywords.Signatory),
        ("Địa bàn", Keywords.Place), ("Thời gian thực hiện", Keywords.Period),
        ("Thời kỳ", Keywords.Period), ("Bộ chỉ số", Keywords.IndexSet), ("Nơi nhận", Keywords.Recipients),
        ("Triển khai", Keywords.Implements), ("Thay thế", Keywords.Replaces), ("Sửa đổi, bổ sung", Keywords.Amends),
        ("Căn cứ", Keywords.LegalBasis), ("Văn bản viện dẫn", Keywords.Cites), ("Văn bản sẽ được thay thế", Keywords.ToBeReplaced),
        ("Trạng thái", Keywords.Status), ("Bản nguồn", Keywords.SourceCopy), ("Nguồn", Keywords.Provenance),
    }.ToFrozenDictionary(n => VietnameseText.Key(n.Name), n => n.Keyword);

    /// <summary>The name and the value of a line; null where it has none.</summary>
    public static (string Name, DraftEntry Entry)? In(string line, SourcePlace place) =>
        Said.Match(line.Trim()) is { Success: true } said && Of(said.Groups["name"].Value, said.Groups["value"].Value, place) is { } entry
            ? (said.Groups["name"].Value, entry) : null;

    /// <summary>True for a line that has a name and a value, known or not.</summary>
    public static bool IsSaid(string line) => Said.IsMatch(line.Trim());

    /// <summary>The field of a plan that a name and a value tell; null for another name, and where nothing is known.</summary>
    public static DraftEntry? Of(string name, string value, SourcePlace place)
    {
        if (!Names.TryGetValue(VietnameseText.Key(name), out var keyword)) return null;
        var words = value.Trim();
        if (keyword == Keywords.Number && VietnameseText.Key(words) == Blank)
            return new(keyword, null, NoNumber) { Places = [place], Joints = words, Added = NoNumber };
        var isTold = (keyword != Keywords.Number && keyword != Keywords.Issued && keyword != Keywords.Period)
            || (words.Any(char.IsAsciiDigit) && words.Length <= LongestFigure);
        return isTold && words.Length > 0 ? new(keyword, null, words) { Places = [place] } : null;
    }

    /// <summary>That the document has a place for the number and nothing in it.</summary>
    private const string Blank = "ban nguon de trong";

    private static readonly string NoNumber = ValueGrammars.DocumentNumber.Write(new AbsentValue(Absence.Blank));

    /// <summary>Numbers, days and years are short; what is longer is a sentence.</summary>
    private const int LongestFigure = 40;

    [GeneratedRegex(@"^(?<name>[\p{L}\p{N} ,]{4,30}):\s*(?<value>\S.*)$", RegexOptions.ExplicitCapture)]
    private static partial Regex Said { get; }
}
