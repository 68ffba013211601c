using System.Collections.Immutable;
using System.Text.RegularExpressions;
using PapiSite.Language.Diagnostics;
using PapiSite.Language.Text;
using Sprache;

namespace PapiSite.Language.Values;

/// <summary>Reads the values that are words, and those that have a simple form.</summary>
internal static partial class TextGrammars
{
    public static readonly ValueGrammar<TextValue> Text =
        new(new("chữ", "text"), "Tuyên truyền Luật Thực hiện dân chủ ở cơ sở", (text, _) => new TextValue(text.Text), value => value.Text);

    public static readonly ValueGrammar<TextValue> OptionalText = Text with { MayBeEmpty = true };

    public static readonly ValueGrammar<ProseValue> Prose =
        new(new("văn xuôi (Markdown)", "prose (Markdown)"), "Đoạn văn, danh sách, bảng.", ReadProse,
            prose => prose.Markdown)
        { IsProse = true };

    public static readonly ValueGrammar<TextList> List = new(new("danh sách", "list"), "Kế hoạch; Báo cáo", ReadList, WriteList);

    public static readonly ValueGrammar<TextValue> DocumentNumber =
        new(new("số và ký hiệu văn bản", "document number"), "151/KH-UBND", ReadDocumentNumber, value => value.Text);

    public static readonly ValueGrammar<NumberValue> Number =
        new(new("số", "number"), "10", ReadNumber, value => Grammar.Written(value.Number));

    public static readonly ValueGrammar<TextValue> Slug =
        new(new("mã", "identifier"), "vinh-phuc-papi-2024", ReadSlug, value => value.Text);

    public static readonly ValueGrammar<TextValue> TaskAddress =
        new(new("địa chỉ nhiệm vụ", "address of a task"), "pl1.viec-2", ReadTaskAddress, value => value.Text);

    public static readonly ValueGrammar<Signatory> Signatory =
        new(new("người ký", "signatory"), "Nguyễn Văn A (Phó Chủ tịch)", ReadSignatory, value => WithNote(value.Name, value.Capacity));

    public static readonly ValueGrammar<TextValue> Email =
        new(new("thư điện tử", "email address"), "sonoivu@example.gov.vn", ReadEmail, value => value.Text);

    public static readonly ValueGrammar<TextValue> Url =
        new(new("địa chỉ web", "web address"), "https://example.gov.vn/", ReadUrl, value => value.Text);

    public static readonly ValueGrammar<FileValue> File =
        new(new("tệp trong thư mục nội dung", "file in the content folder"), "tep/ke-hoach-151.pdf (Bản ký số)", ReadFile, WriteFile);

    public static readonly ValueGrammar<Value> Evidence =
        new(new("tệp trong thư mục nội dung hoặc địa chỉ web", "file in the content folder or web address"),
            "tep/bao-cao-thang-6.pdf (Báo cáo đã ký)", ReadEvidence,
            value => value is LinkValue link ? WithNote(link.Url, link.Title) : WriteFile((FileValue)value));

    private const int LongestSlug = 80;

    /// <summary>Pictures that a page can show.</summary>
    private static readonly string[] PictureTypes = ["png", "jpg", "jpeg"];

    /// <summary>Documents and pictures. A page or a drawing that can hold a script would run as part of the site.</summary>
    private static readonly string[] AttachableTypes =
        ["pdf", "doc", "docx", "xls", "xlsx", "ppt", "pptx", "odt", "ods", "odp", "rtf", "txt", "csv", "zip", "png", "jpg", "jpeg"];

    private static readonly Parser<Named> NameAndNote =
        from name in Parse.CharExcept("()").AtLeastOnce().Text()
        from note in (
            from open in Parse.Char('(')
            from inner in Parse.CharExcept("()").AtLeastOnce().Text()
            from close in Parse.Char(')').Token()
            select inner
        ).Optional()
        select new Named(name.Trim(), note.GetOrDefault()?.Trim());

    /// <summary>
    /// The number of a document: <c>151/KH-UBND</c>. The word “Số:” that stands before it on the page is no part of it, and any dash is a
    /// hyphen,
    /// so that reports and other plans find it.
    /// </summary>
    private static TextValue ReadDocumentNumber(ValueText text, ValueProblems problems)
    {
        var number = text.Text;
        if (SoBefore.Match(VietnameseText.Fold(number)) is { Success: true, Length: var length } && length < number.Length)
        {
            number = number[length..];
            problems.ReportMended(ValueDiagnostics.WordBeforeNumber.Of((Word: text.Text[..length].TrimEnd(), number)), 0, length, "");
        }

        return new(LookAlikes.WithHyphens(number));
    }

    [GeneratedRegex(@"^so( hieu| va ky hieu| ky hieu)?\s*[:.]?\s+(?=[0-9./])|^so( hieu)?:(?=[0-9./])", RegexOptions.ExplicitCapture)]
    private static partial Regex SoBefore { get; }

    /// <summary>What no reader would see is no value: an answer that is wholly a private note is not given.</summary>
    private static ProseValue? ReadProse(ValueText text, ValueProblems problems)
    {
        var prose = ProseNotes.TakenOut(text.Text);
        foreach (var note in prose.Notes)
            problems.Report(ProseDiagnostics.PrivateNote.Of(Shortened(text.Text.AsSpan(note.Start, note.Length))), note.Start, note.Length);
        return prose.Notes.IsEmpty || !string.IsNullOrWhiteSpace(prose.Markdown) ? prose : null;
    }

    private static string Shortened(ReadOnlySpan<char> note) => note.Length <= 40 ? note.ToString() : $"{note[..40].TrimEnd()}…";

    /// <summary>True for a path of a type that may be published.</summary>
    public static bool IsAttachable(string path) => AttachableTypes.Contains(TypeOf(path), StringComparer.OrdinalIgnoreCase);

    /// <summary>True for a path of a picture.</summary>
    public static bool IsPicture(string path) => PictureTypes.Contains(TypeOf(path), StringComparer.OrdinalIgnoreCase);

    /// <summary>The types of files that may be published.</summary>
    public static string TypesOfFiles => string.Join(", ", AttachableTypes);

    private static string TypeOf(string path) => path[(path.LastIndexOf('.') + 1)..];

    private static TextList? ReadList(ValueText text, ValueProblems problems)
    {
        var items = ListItems.Members(text.Text).Where(i => i.Item.Length > 0)
            .Select(i => new ListItem(i.Item, text.ToSource(i.Start, i.Item.Length))).ToImmutableArray();
        if (!items.IsEmpty) return new(items);
        problems.Report(ValueDiagnostics.EmptyList.Of(text.Text));
        return null;
    }

    private static string WriteList(TextList list) => ListItems.Written(list.Items.Select(i => i.Text));

    private static NumberValue? ReadNumber(ValueText text, ValueProblems problems)
    {
        var (number, stopped) = Grammar.ReadWhole(Grammar.DecimalNumber.Select(d => new NumberValue(d)), text.Text);
        if (number is null) problems.Report(ValueDiagnostics.BadNumber.Of(text.Text), stopped, text.Text.Length - stopped);
        return number;
    }

    private static TextValue? ReadSlug(ValueText text, ValueProblems problems)
    {
        if (text.Text.Length <= LongestSlug && VietnameseText.Slug(text.Text) == text.Text) return new(text.Text);
        ReportSlug(text, problems, VietnameseText.Slug(text.Text));
        return null;
    }

    private static TextValue? ReadTaskAddress(ValueText text, ValueProblems problems)
    {
        var words = text.Text.Split('.');
        if (words.All(word => word.Length > 0 && VietnameseText.Slug(word) == word)) return new(text.Text);
        ReportSlug(text, problems, string.Join('.', words.Select(VietnameseText.Slug).Where(word => word.Length > 0)));
        return null;
    }

    private static void ReportSlug(ValueText text, ValueProblems problems, string slug) => problems.ReportOffering(
        ValueDiagnostics.BadSlug.Of((Typed: text.Text, slug)), slug.Length is > 0 and <= LongestSlug ? [slug] : []);

    private static Signatory? ReadSignatory(ValueText text, ValueProblems problems)
    {
        if (Read(text) is { } named) return new(named.Name, named.Note);
        problems.Report(ValueDiagnostics.BadParentheses.Of(text.Text));
        return null;
    }

    private static FileValue? ReadFile(ValueText text, ValueProblems problems)
    {
        var named = ReadFileName(text);
        var path = named?.Name ?? "";
        if (named is null && WhyNotNamed(text.Text) is { } why)
        {
            problems.Report(ValueDiagnostics.BadFile.Of((Typed: text.Text, Reason: why)));
            return null;
        }

        var isInside =
            path.Length > 0
            && !path.StartsWith('/')
            && !path.Contains('\\', StringComparison.Ordinal)
            && !path.Contains(':', StringComparison.Ordinal)
            && path.Split('/').All(part => part.Length > 0 && !part.StartsWith('.'));
        if (!isInside)
            problems.Report(ValueDiagnostics.BadFile.Of((Typed: text.Text, Reason: WhyNotInside(path))));
        else if (!HasAttachableType(path))
            problems.Report(ValueDiagnostics.BadFileType.Of((path, Types: TypesOfFiles)), 0, path.Length);
        else
            return new(path, named!.Note);
        return null;
    }

    private static string WriteFile(FileValue file) => WithNote(file.Path, file.Title);

    private static string WithNote(string name, string? note) => note is null ? name : $"{name} ({note})";

    /// <summary>
    /// A name may have brackets of its own, as copies get them (<c>ban-ky (1).pdf</c>): the note stands behind the ending of the name.
    /// </summary>
    private static Named? ReadFileName(ValueText text)
    {
        var whole = text.Text;
        if (HasAttachableType(whole)) return new(whole.Trim(), null);
        for (var at = whole.IndexOf('(', StringComparison.Ordinal); at >= 0 && whole.EndsWith(')'); at = whole.IndexOf('(', at + 1))
        {
            if (HasAttachableType(whole[..at].TrimEnd()) && whole[(at + 1)..^1].Trim() is { Length: > 0 } note)
                return new(whole[..at].Trim(), note);
        }

        return Read(text);
    }

    private static bool HasAttachableType(string path) =>
        AttachableTypes.Contains(path[(path.LastIndexOf('.') + 1)..], StringComparer.OrdinalIgnoreCase);

    /// <summary>Why a path with parentheses in it cannot be read: what stands in parentheses is the name to show.</summary>
    private static Words? WhyNotNamed(string text) => text.AsSpan().IndexOfAny('(', ')') < 0 ? null : new(
        "Phần trong ngoặc tròn là tên hiển thị và phải đứng cuối, sau tên tệp có đủ đuôi (.pdf, .docx …). ",
        "What stands in parentheses is the name to show and comes last, behind the file's name with its ending (.pdf, .docx …). ");

    private static Words WhyNotInside(string path) =>
        path.Contains('\\', StringComparison.Ordinal) ? new("Dùng gạch chéo xuôi “/”, không dùng “\\”. ", "Use “/”, not “\\”. ")
        : path.Contains(':', StringComparison.Ordinal)
            ? new("Tên tệp không được có dấu hai chấm: đổi tên tệp. ", "The name may have no colon: rename the file. ")
        : path is ['"' or '“' or '\'', ..] ? new("Bỏ dấu ngoặc kép quanh đường dẫn. ", "Take the quotation marks away. ")
        : Words.Same("");

    private static Value? ReadEvidence(ValueText text, ValueProblems problems)
    {
        if (!text.Text.StartsWith("http", StringComparison.OrdinalIgnoreCase)) return ReadFile(text, problems);
        // Addresses have parentheses of their own: the name stands behind a blank.
        var blank = text.Text.IndexOf(' ', StringComparison.Ordinal);
        var (url, note) = blank < 0 ? (text.Text, "") : (text.Text[..blank], text.Text[blank..].Trim());
        if (IsWebAddress(url) && note is "" or ['(', .. { Length: > 0 }, ')'])
            return new LinkValue(url, note.Length == 0 ? null : note[1..^1].Trim());
        problems.Report(ValueDiagnostics.BadUrl.Of(text.Text));
        return null;
    }

    private static TextValue? ReadEmail(ValueText text, ValueProblems problems)
    {
        var at = text.Text.IndexOf('@', StringComparison.Ordinal);
        var isAddress = at > 0 && at == text.Text.LastIndexOf('@') && text.Text.LastIndexOf('.') > at + 1 && !text.Text.EndsWith('.')
            && text.Text.All(c => char.IsAsciiLetterOrDigit(c) || c is '@' or '.' or '-' or '_' or '+');
        if (isAddress) return new(text.Text);
        problems.Report(ValueDiagnostics.BadEmail.Of(text.Text));
        return null;
    }

    private static TextValue? ReadUrl(ValueText text, ValueProblems problems)
    {
        if (IsWebAddress(text.Text)) return new(text.Text);
        problems.Report(ValueDiagnostics.BadUrl.Of(text.Text));
        return null;
    }

    private static bool IsWebAddress(string text) =>
        Uri.TryCreate(text, UriKind.Absolute, out var uri) && uri.Scheme is "https" or "http" && uri.UserInfo.Length == 0;

    private static Named? Read(ValueText text)
    {
        if (text.Text.Length > 500) return null;
        var result = NameAndNote.End().TryParse(text.Text);
        return result.WasSuccessful ? result.Value : null;
    }

    private sealed record Named(string Name, string? Note);
}
