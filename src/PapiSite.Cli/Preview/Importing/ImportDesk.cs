using System.Text;
using Microsoft.AspNetCore.Http;
using PapiSite.Cli.Documents;
using PapiSite.Cli.Faults;
using PapiSite.Import;
using PapiSite.Import.Sources;
using PapiSite.Language.Diagnostics;
using PapiSite.Site.Output;

namespace PapiSite.Cli.Preview.Importing;

/// <summary>An answer to a browser: a page, or where to go.</summary>
internal sealed record ImportAnswer(int Status, byte[]? Page, string? Location = null);

/// <summary>
/// Imports documents in the browser: reads what is sent, shows it beside the document, checks what the editor makes of it, and saves it
/// into the content folder, which is the only thing written.
/// </summary>
/// <param name="root">The full path of the content folder.</param>
/// <param name="content">What is in it.</param>
/// <param name="options">Base path and date.</param>
/// <param name="theme">What makes HTML of pages.</param>
/// <param name="language">The language of what is said.</param>
/// <param name="pages">Draws pages of the preview.</param>
/// <param name="told">Told what fails.</param>
internal sealed class ImportDesk(
    string root, PreviewContent content, SiteOptions options, Theme theme, MessageLanguage language, PreviewPages pages,
    PreviewListener told)
{
    /// <summary>How long a person waits for a document: a PDF file may take a minute by itself.</summary>
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(120);

    /// <summary>How long the preview may take to read what was saved before its page is asked for.</summary>
    private static readonly TimeSpan Reading = TimeSpan.FromSeconds(10);

    private readonly PostGuard _guard = new();
    private readonly OneAtATime _turns = new(Longest);
    private readonly ReadDocuments _read = new();

    private ImportPages Pages => field ??= new(pages, options.BasePath, language, _guard.Token);

    private string Home => options.BasePath + PreviewPages.Importing;

    /// <summary>Answers a request.</summary>
    /// <param name="request">The request.</param>
    /// <param name="id">What stands behind the folder of importing in its path: nothing, or which document, and a slash.</param>
    public async Task<ImportAnswer> AnswerAsync(HttpRequest request, string id)
    {
        var isPost = HttpMethods.IsPost(request.Method);
        try
        {
            if (isPost && PostGuard.SenderOf(request) == Sender.Foreign) throw NotOurs;
            if (id.Length == 0) return isPost ? await ReadAsync(request).ConfigureAwait(false) : new(StatusCodes.Status200OK, Pages.Form());
            var read = _read.Find(id.TrimEnd('/'));
            if (isPost) return await MendAsync(request, read).ConfigureAwait(false);
            return read is null ? new(StatusCodes.Status404NotFound, Pages.Form(Gone)) : Show(read);
        }
        catch (SentFaultException fault)
        {
            return new(fault.Status, Pages.Form(fault.Words));
        }
    }

    private static SentFaultException NotOurs => new(
        StatusCodes.Status403Forbidden,
        new("Yêu cầu này đến từ một trang web khác nên không được nhận. Muốn nhập văn bản thì dùng biểu mẫu dưới đây.",
            "This came from another web site and was not taken. To import a document, use the form below."));

    private static Words Gone => new(
        "Văn bản này không còn được giữ. Chọn lại tệp rồi đọc lần nữa.", "This document is kept no longer. Choose it and read it again.");

    private static Words OfEarlierRun => new(
        "Chương trình xem thử đã chạy lại từ khi mở trang này. Gửi lại một lần nữa.",
        "The preview was started again since this page was opened. Send it once more.");

    private async Task<ImportAnswer> ReadAsync(HttpRequest request)
    {
        var form = await SentForm.ReadAsync(request, _guard).ConfigureAwait(false);
        var text = form[ImportPages.TextField];
        if (!form.IsOfThisRun) return Refused(request, OfEarlierRun, text);
        var (hasText, html) = (!string.IsNullOrWhiteSpace(text), form[ImportPages.HtmlField]);
        if (form.File is not null && hasText) return new(StatusCodes.Status422UnprocessableEntity, Pages.Form(Both, text));
        if (form.File is null && !hasText) return new(StatusCodes.Status422UnprocessableEntity, Pages.Form(Neither));
        var pasted = new Words("bảng dán vào", "pasted table").In(language);
        // The mark says that the letters are Unicode, whatever the page in the clipboard says of itself.
        var (name, bytes) = form.File is { } file ? (file.Name, file.Bytes)
            : html.Length > 0 ? (pasted + ".html", Encoding.UTF8.GetBytes('\uFEFF' + html)) : (pasted, Encoding.UTF8.GetBytes(text));
        try
        {
            var site = Site;
            var (read, refused) = await _turns.RunAsync(() => Import(name, bytes, site)).ConfigureAwait(false);
            return read is not null ? new(StatusCodes.Status303SeeOther, null, $"{Home}{_read.Keep(read)}/")
                : new(StatusCodes.Status422UnprocessableEntity, Pages.Form(refused, text));
        }
        catch (SentFaultException fault)
        {
            return new(fault.Status, Pages.Form(fault.Words, text));
        }
        catch (Exception fault)
        {
            return new(StatusCodes.Status500InternalServerError, Pages.Form(Told(name, fault), text));
        }
    }

    private static Words Both => new(
        "Đã chọn tệp, mà trong ô dán cũng có chữ. Mỗi lần nhập một thứ: xóa chữ trong ô rồi chọn lại tệp, hoặc để nguyên chữ rồi đọc.",
        "A file was chosen, and there is text in the field too. Import one at a time: empty the field and choose the file again, or keep "
            + "the text and read that.");

    private static Words Neither => new("Chưa có tệp nào. Chọn một tệp, hoặc dán bảng vào ô.", "Choose a file, or paste a table.");

    private static (ImportResult? Read, Words Refused) Import(string name, byte[] bytes, PreviewSite site) =>
        DocumentImport.Read(name, bytes) switch
        {
            ReadResult.Read read => (PlanImport.Of(read.Document, site.Folder.Trees) with { Remarks = read.Remarks }, default),
            ReadResult.Refused no => (null, new($"{name}: {no.Happened.Vi} {no.ToDo.Vi}", $"{name}: {no.Happened.En} {no.ToDo.En}")),
            _ => throw new InvalidOperationException("A reader gave neither a document nor a reason."),
        };

    private ImportAnswer Show(ImportResult read)
    {
        var plan = new UnsavedPlan(DocumentImport.NameFor(read.FileName), read.Text, read.Registry).WithFreeName(root);
        return Page(StatusCodes.Status200OK, read.FileName, read, plan, null);
    }

    /// <summary>Checks what the editor made of a plan, and saves it where that was asked for. The text is never lost.</summary>
    private async Task<ImportAnswer> MendAsync(HttpRequest request, ImportResult? read)
    {
        var form = await SentForm.ReadAsync(request, _guard).ConfigureAwait(false);
        var plan = new UnsavedPlan(form[ImportPages.NameField].Trim(), form[ImportPages.PlanField], form[ImportPages.RegistryField]);
        var name = form[ImportPages.DocumentField];
        if (!form.IsOfThisRun && PostGuard.SenderOf(request) != Sender.Own) throw NotOurs;
        if (!form.IsOfThisRun) return Page(StatusCodes.Status409Conflict, name, read, plan, OfEarlierRun);
        if (form[ImportPages.ActField] != ImportPages.SaveAct) return Page(StatusCodes.Status200OK, name, read, plan, null);
        if (plan.FaultIn(root) is { } fault) return Page(StatusCodes.Status422UnprocessableEntity, name, read, plan, fault);
        try
        {
            var route = UnsavedCheck.Of(plan, Site, options, theme).Route;
            plan.Save(root);
            await content.HasReadAsync(plan.PlanPath, Reading).ConfigureAwait(false);
            return new(StatusCodes.Status303SeeOther, null, options.BasePath + (route is null ? "" : route[1..]));
        }
        catch (Exception unsaved)
        {
            return Page(StatusCodes.Status500InternalServerError, name, read, plan, Told(plan.PlanPath, unsaved));
        }
    }

    private ImportAnswer Page(int status, string name, ImportResult? read, UnsavedPlan plan, Words? fault)
    {
        UnsavedCheck? check = null;
        try
        {
            check = UnsavedCheck.Of(plan, Site, options, theme);
        }
        catch (Exception failed)
        {
            fault ??= Told(plan.PlanPath, failed);
        }

        return new(status, Pages.Result(name, read, plan, check, fault));
    }

    private ImportAnswer Refused(HttpRequest request, Words words, string text) => PostGuard.SenderOf(request) == Sender.Own
        ? new(StatusCodes.Status409Conflict, Pages.Form(words, text)) : throw NotOurs;

    /// <summary>The content as it was last read.</summary>
    private PreviewSite Site => content.State.Site ?? throw new SentFaultException(
        StatusCodes.Status503ServiceUnavailable,
        content.State.Fault ?? new("Đang đọc nội dung; thử lại sau giây lát.", "The content is being read; try again in a moment."));

    /// <summary>What failed, for the page; the terminal is told too.</summary>
    private Words Told(string about, Exception fault)
    {
        var words = fault is SentFaultException sent ? sent.Words : fault is CommandFault known ? known.Words
            : PreviewFaults.IsOfTheDisk(fault) ? new(
                $"Chưa ghi được {about}: {PreviewFaults.Inner(fault).Message} Kiểm tra quyền ghi và chỗ trống trên đĩa rồi lưu lại.",
                $"{about} could not be written: {PreviewFaults.Inner(fault).Message} Check the rights and the room on the disk, then save "
                    + "again.")
            : PreviewFaults.OfImport(about, fault);
        told.Failed(words);
        return words;
    }
}
