using System.Net;
using System.Text;
using PapiSite.Cli.Documents;
using PapiSite.Import;
using PapiSite.Import.Reports;
using PapiSite.Language.Diagnostics;

namespace PapiSite.Cli.Preview.Importing;

/// <summary>The pages on which a document is imported: the form, and source beside result with what may be mended.</summary>
/// <param name="pages">Draws pages of the preview.</param>
/// <param name="basePath">Where the site lies; begins and ends with a slash.</param>
/// <param name="language">The language of what is said.</param>
/// <param name="token">The secret that every form carries.</param>
internal sealed class ImportPages(PreviewPages pages, string basePath, MessageLanguage language, string token)
{
    /// <summary>The names of fields and of what the buttons do.</summary>
    public const string TextField = "chu", HtmlField = "trang", FileField = "tep", NameField = "ten", PlanField = "ke-hoach",
        RegistryField = "co-quan", DocumentField = "van-ban", ActField = "viec", SaveAct = "luu";

    private const string Own = PreviewPages.OwnFolder;

    /// <summary>How many errors and warnings are told at once; one cause may give a hundred.</summary>
    private const int MostOpen = 20;

    private readonly DiagnosticHtml _diagnostics = new(basePath, language) { OpensBeside = true };

    /// <summary>The form for a document.</summary>
    /// <param name="fault">Why the last one was not taken; null at first.</param>
    /// <param name="text">What was pasted then.</param>
    public byte[] Form(Words? fault = null, string text = "")
    {
        var html = Begin(fault).Append("<p class=\"lead\">").Append(Say(
            "Đưa vào một kế hoạch có sẵn trong Word, Excel hay PDF, đối chiếu, sửa rồi lưu. Văn bản chỉ được đọc trên máy này; chưa ghi gì "
                + "vào thư mục nội dung cho đến khi bấm “Lưu”.",
            "Bring in a plan that exists in Word, Excel or PDF, compare, mend and save. The document is read on this machine alone; "
                + "nothing is written to the content folder until you save."));
        html.Append("</p>\n").Append(FormTag($"{basePath}{PreviewPages.Importing}",
            ("most", $"{DocumentImport.LargestFile}"), ("too-large", DocumentImport.TooLarge("{0}").In(language)),
            ("one", In("Mỗi lần nhập một tệp: đã lấy tệp {0}.", "One file at a time: {0} was taken.")),
            ("chosen", In("Đã chọn tệp {0}.", "{0} was chosen.")),
            ("pasted", In("Đã nhận bảng có {0} hàng, giữ nguyên các cột.", "A table of {0} rows was taken, with its columns.")),
            ("reading", In("Đang đọc văn bản…", "Reading the document…"))));
        html.Append("<div class=\"import-drop\">\n").Append(Label(FileField, "Tệp văn bản", "Document")).Append(About(FileField, Say(
            $"Word (.docx), Excel (.xlsx), PDF, trang web (.html), bảng (.csv), chữ (.txt); tối đa {DocumentImport.LargestMegabytes} MB.",
            $"Word (.docx), Excel (.xlsx), PDF, the web (.html), a table (.csv), text (.txt); at most "
                + $"{DocumentImport.LargestMegabytes} MB.")));
        html.Append($"<p class=\"soft import-script\" hidden>{Say("Có thể kéo tệp thả vào khung này.", "You may drop a file here.")}</p>\n")
            .Append($"<input type=\"file\" id=\"{FileField}\" name=\"{FileField}\" aria-describedby=\"{FileField}-y\" ")
            .Append("accept=\".docx,.docm,.dotx,.doc,.xlsx,.xlsm,.xls,.pdf,.html,.htm,.csv,.tsv,.txt\">\n</div>\n");
        html.Append(Area(TextField, 8, text, In("Hoặc dán bảng", "Or paste a table"), In(
            "Trong Word hay Excel, bôi đen cả bảng, chép (Ctrl+C) rồi dán vào đây (Ctrl+V).",
            "In Word or Excel, mark the whole table, copy it (Ctrl+C) and paste it here (Ctrl+V).")));
        html.Append(Hidden(HtmlField, "")).Append("<p role=\"status\" class=\"import-status\"></p>\n")
            .Append($"<p><button class=\"button import-main\">{Say("Đọc văn bản", "Read the document")}</button></p>\n</form>\n");
        return Page(In("Nhập văn bản", "Import a document"), html, "flow");
    }

    /// <summary>Source beside result, with the plan to mend, check and save.</summary>
    /// <param name="name">The name of the document.</param>
    /// <param name="read">What importing gave; null where it is kept no longer.</param>
    /// <param name="plan">The plan as it stands in the form.</param>
    /// <param name="check">What is wrong with it; null where it could not be checked.</param>
    /// <param name="fault">Why it was not saved, or null.</param>
    public byte[] Result(string name, ImportResult? read, UnsavedPlan plan, UnsavedCheck? check, Words? fault = null)
    {
        var html = Begin(fault).Append("<div class=\"import-beside\">\n<section class=\"import-first import-report flow\" ")
            .Append("aria-labelledby=\"doi-chieu\">\n<h2 id=\"doi-chieu\">")
            .Append(Say("Đối chiếu với văn bản", "Compare with the document")).Append("</h2>\n");
        if (read is null)
        {
            html.Append("<p>").Append(Say(
                "Phần đối chiếu không còn được giữ. Chữ trong các ô vẫn sửa và lưu được; muốn đối chiếu thì nhập lại văn bản.",
                "The comparison is kept no longer. The text in the fields can still be mended and saved; to compare, import the document "
                    + "again.")).Append("</p>\n");
        }
        else
        {
            if (read.Tasks == 0) html.Append($"<p class=\"import-fault\">{Encode(Sentence(DocumentImport.NoTasks))}</p>\n");
            html.Append(ReportParts.First(read, language, PlanField));
        }

        html.Append("</section>\n").Append(Editor(name, plan, check));
        if (read is not null)
        {
            html.Append($"<section class=\"import-rest import-report flow\" aria-label=\"{Say("Từng nhiệm vụ", "Task by task")}\">\n")
                .Append(ReportParts.Rest(read, language)).Append("</section>\n");
        }

        return Page(In($"Đối chiếu và lưu: {name}", $"Compare and save: {name}"), html.Append("</div>\n"), "import-wide flow");
    }

    private StringBuilder Editor(string name, UnsavedPlan plan, UnsavedCheck? check)
    {
        var html = new StringBuilder("<section class=\"import-editor\" aria-labelledby=\"sua\">\n")
            .Append($"<h2 id=\"sua\">{Say("Sửa và lưu", "Mend and save")}</h2>\n");
        html.Append(FormTag(null,
            ("line", In("Dòng {0}", "Line {0}")), ("checking", In("Đang kiểm tra…", "Checking…")),
            ("failed", In("Chưa kiểm tra được; bấm “Kiểm tra lại”.", "It could not be checked; press “Check again”."))));
        html.Append(Hidden(DocumentField, name)).Append(Area(PlanField, 16, plan.Plan, In("Tệp kế hoạch", "Plan file"), In(
            "Chỗ cần xem lại có dòng “# Xem lại” ngay phía trên. Sửa xong thì xóa dòng ấy.",
            "What to look at has a line “# Xem lại” right above it. Delete that line when it is right.")));
        var lines = plan.Registry.Count(c => c == '\n') + 1;
        html.Append(plan.Registry.Length == 0 ? Hidden(RegistryField, "") : Area(
            RegistryField, Math.Clamp(lines, 4, 10), plan.Registry,
            In("Tệp cơ quan chưa có trong danh bạ", "Agencies that the directory lacks"),
            In("Tên đúng thì giữ. Tên sai thì sửa ở cả hai ô. Để trống ô này thì không ghi tệp cơ quan.",
                "Keep the names that are right; mend a wrong one in both fields. Leave this empty to write no such file.")));
        html.Append("<div class=\"import-field\">\n").Append(Label(NameField, "Tên tệp", "File name")).Append(About(NameField, Say(
                "Cũng là địa chỉ của trang kế hoạch: chữ thường không dấu, số và dấu gạch nối.",
                "Also the address of the plan's page: small letters without marks, digits and hyphens.")));
        html.Append($"<input id=\"{NameField}\" name=\"{NameField}\" value=\"{Encode(plan.Name)}\" autocomplete=\"off\" ")
            .Append($"spellcheck=\"false\" aria-describedby=\"{NameField}-y\">\n</div>\n")
            .Append($"<div class=\"import-acts\">\n<p role=\"status\">{Found(plan, check)}</p>\n<ul class=\"buttons\">\n<li>")
            // Enter in the name is the first of them.
            .Append($"<button class=\"button\" name=\"{ActField}\" value=\"kiem-tra\">{Say("Kiểm tra lại", "Check again")}</button></li>\n")
            .Append($"<li><button class=\"button import-main\" name=\"{ActField}\" value=\"{SaveAct}\">")
            .Append(Say("Lưu vào thư mục nội dung", "Save to the content folder")).Append("</button></li>\n</ul>\n</div>\n");
        return html.Append(Checked(plan, check)).Append("</form>\n</section>\n");
    }

    /// <summary>What the check found, in a line.</summary>
    private string Found(UnsavedPlan plan, UnsavedCheck? check)
    {
        var marks = plan.Plan.Split('\n').Count(l => l.TrimStart().StartsWith("# Xem lại", StringComparison.Ordinal));
        var found = check is null ? Say("Chưa kiểm tra được.", "It could not be checked.")
            : check.Diagnostics.IsEmpty ? Say("Không có lỗi hay cảnh báo.", "No errors and no warnings.")
            : $"{_diagnostics.Counts(check.Diagnostics)}.";
        return found + (marks == 0 ? ""
            : Say($" Còn {marks} dòng “# Xem lại”.", $" {Figures.Counted(marks, "line")} “# Xem lại” left."));
    }

    /// <summary>All that the check says; the script puts a new one in its place while the editor types.</summary>
    private string Checked(UnsavedPlan plan, UnsavedCheck? check)
    {
        IReadOnlyList<Diagnostic> all = check is null ? [] : check.Diagnostics;
        var html = new StringBuilder($"<section class=\"import-check\" aria-labelledby=\"kiem-tra\"{(all.Count == 0 ? " hidden" : "")}>\n")
            .Append($"<h3 id=\"kiem-tra\">{Say("Lỗi, cảnh báo, lưu ý", "Errors, warnings, notes")}</h3>\n");
        if (all.Any(d => d.Severity == Severity.Error))
        {
            html.Append("<p>").Append(Say(
                "Còn lỗi vẫn lưu được, nhưng trang xem thử chỉ hiện các lỗi cho đến khi sửa xong.",
                "It can be saved with errors, but the preview then shows nothing else until they are mended.")).Append("</p>\n");
        }

        var told = all.Where(d => d.Severity != Severity.Note).ToList();
        foreach (var diagnostic in told.Take(MostOpen)) html.Append(Message(diagnostic, plan));
        foreach (var folded in (IReadOnlyList<Diagnostic>[])[[.. told.Skip(MostOpen)], [.. all.Where(d => d.Severity == Severity.Note)]])
        {
            if (folded.Count == 0) continue;
            html.Append($"<details><summary>{_diagnostics.Counts(folded)}</summary>\n");
            foreach (var diagnostic in folded) html.Append(Message(diagnostic, plan));
            html.Append("</details>\n");
        }

        return html.Append("</section>\n").ToString();
    }

    /// <summary>A diagnostic, with the way to its line in the field where it stands.</summary>
    private string Message(Diagnostic diagnostic, UnsavedPlan plan)
    {
        var path = diagnostic.Source.Path;
        var field = path == plan.PlanPath ? PlanField : path == plan.RegistryPath ? RegistryField : null;
        if (field is null) return _diagnostics.Message(diagnostic);
        var line = diagnostic.Position.Line;
        var link = $"<a href=\"#{field}\" data-line=\"{line}\">{Say($"Đến dòng {line}", $"To line {line}")}</a>";
        return $"<p class=\"import-to\">{link}</p>\n{_diagnostics.Message(diagnostic)}";
    }

    /// <summary>The beginning of a form, with its token as the first field.</summary>
    private string FormTag(string? address, params (string Name, string Words)[] said) =>
        "<form class=\"import-form\" method=\"post\" enctype=\"multipart/form-data\""
        + (address is null ? "" : $" action=\"{address}\"") + string.Concat(said.Select(s => $" data-{s.Name}=\"{Encode(s.Words)}\""))
        + $">\n{Hidden(PostGuard.Field, token)}";

    private string Area(string name, int rows, string text, string label, string about) =>
        $"<div class=\"import-field\">\n{Label(name, label, label)}{About(name, Encode(about))}"
        // The first line end in a field is the page's, not the text's.
        + $"<textarea id=\"{name}\" name=\"{name}\" rows=\"{rows}\" spellcheck=\"false\" autocomplete=\"off\" lang=\"vi\" "
        + $"aria-describedby=\"{name}-y\">\n{Encode(text)}</textarea>\n</div>\n";

    private string Label(string name, string vi, string en) => $"<label for=\"{name}\">{Say(vi, en)}</label>\n";

    private static string About(string name, string html) => $"<p id=\"{name}-y\" class=\"soft\">{html}</p>\n";

    private StringBuilder Begin(Words? fault)
    {
        var html = new StringBuilder($"<p><a href=\"{basePath}\">{Say("Về trang xem thử", "Back to the preview")}</a></p>\n");
        return fault is not { } words ? html
            : html.Append($"<p class=\"import-fault\" role=\"alert\">{Encode(words.In(language))}</p>\n");
    }

    private byte[] Page(string title, StringBuilder body, string shape) => pages.Page(
        title, body.ToString(), shape,
        $"<link rel=\"stylesheet\" href=\"{basePath}{Own}import.css\">\n<script type=\"module\" "
            + $"src=\"{basePath}{Own}import.js\"></script>\n");

    private string Sentence(Words words) => char.ToUpperInvariant(words.In(language)[0]) + words.In(language)[1..];

    private static string Hidden(string name, string value) => $"<input type=\"hidden\" name=\"{name}\" value=\"{Encode(value)}\">\n";

    /// <summary>Words in the language of the person, as text.</summary>
    private string In(string vi, string en) => new Words(vi, en).In(language);

    /// <summary>The same, for HTML.</summary>
    private string Say(string vi, string en) => Encode(In(vi, en));

    private static string Encode(string text) => WebUtility.HtmlEncode(text);
}
