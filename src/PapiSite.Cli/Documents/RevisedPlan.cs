using System.Collections.Immutable;
using PapiSite.Cli.Content;
using PapiSite.Cli.History;
using PapiSite.Import;
using PapiSite.Import.Again;
using PapiSite.Language.Diagnostics;
using PapiSite.Language.Syntax;
using PapiSite.Language.Text;
using PapiSite.Language.Writing;
using PapiSite.Model;
using PapiSite.Model.Changes;

namespace PapiSite.Cli.Documents;

/// <summary>Brings a corrected document into the plan of the content that was imported from it before.</summary>
internal sealed class RevisedPlan(Shell shell, ContentFolder content, bool isDry)
{
    /// <summary>The ending of a copy of a plan as it was.</summary>
    private const string CopyEnding = ".truoc-khi-nhap-lai";

    /// <summary>The warning of a name that the directory lacks.</summary>
    private const string Unknown = "PAPI3002";

    /// <summary>The content without its plans, so that the document is read as it was the first time.</summary>
    public static List<SyntaxTree> WithoutPlans(ImmutableArray<SyntaxTree> trees) =>
        [.. trees.Select(tree => tree.Entries.All(e => e.Keyword != Keywords.Plan) ? tree : WithoutPlans(tree)).OfType<SyntaxTree>()];

    private static SyntaxTree? WithoutPlans(SyntaxTree tree)
    {
        var others = tree.Entries.Where(e => e.Keyword != Keywords.Plan).ToList();
        return others.Count == 0 || !PlanMerge.MayBeMerged(tree) ? null
            : SyntaxTree.Parse(SourceText.FromString(tree.Source.Path, PapiWriter.Write(others.Select(PapiEntry.Of))));
    }

    /// <summary>Finds the plan, writes what became of it, and tells it task by task.</summary>
    /// <param name="renewed">What the corrected document gives.</param>
    /// <param name="earlier">What the earlier one gives, or null.</param>
    /// <returns>The exit code, and the result by the lines of the plan's file; null where it was brought into none.</returns>
    public (int Code, ImportResult? Result) Revise(ImportResult renewed, ImportResult? earlier)
    {
        // The plan's file was named after the document that it was made of.
        var made = earlier ?? renewed;
        var found = PlanFinder.Of(content.Trees, made, DocumentImport.NameFor(made.FileName));
        if (found is not [var (file, plan)]) return NotFound(renewed, found);
        var path = file.Source.Path;
        if (!PlanMerge.MayBeMerged(file))
        {
            return Refuse(
                $"{Shown(path)} có lỗi, nên chưa so được với {renewed.FileName}. Sửa theo lệnh “papisite check”, rồi nhập lại.",
                $"{Shown(path)} has errors and cannot be held against {renewed.FileName}. Mend them with “papisite check”, then import "
                    + "again.");
        }

        var (text, marks) = PlanMerge.Of(file, plan, earlier, renewed);
        var merged = SyntaxTree.Parse(SourceText.FromString(path, text));
        var placed = RevisedResult.Of(merged, merged.Entries[file.Entries.IndexOf(plan)], earlier, renewed, marks);
        var changes = Changes(file, merged);
        var isChanged = text != file.Source.Text;
        if (!isChanged && marks.IsEmpty)
        {
            shell.Out.Write(shell.Say(
                $"{Shown(path)}: không có gì khác với {renewed.FileName}.\n",
                $"{Shown(path)}: nothing is other than in {renewed.FileName}.\n"));
            return (ExitCode.Done, placed with { Diagnostics = Own(merged, null) });
        }

        if (isChanged && !isDry && !IsAsRead(file))
        {
            return Refuse(
                $"{Shown(path)} vừa được sửa trong khi đọc {renewed.FileName}, nên không ghi gì. Chạy lại lệnh này.",
                $"{Shown(path)} was changed while {renewed.FileName} was being read, so nothing was written. Run this again.");
        }

        var copy = isChanged && !isDry ? Write(path, text) : null;
        var registry = AddAgencies(renewed, merged, DocumentImport.NameFor(renewed.FileName));
        Tell(renewed, path, changes, marks, copy, isChanged);
        if (registry is not null)
        {
            shell.Out.Write(shell.Say(
                $"{Shown(registry)}: cơ quan chưa có trong danh bạ; kiểm tra tên rồi giữ hoặc sửa.\n",
                $"{Shown(registry)}: agencies that the directory lacks; check their names, then keep or mend them.\n"));
        }

        placed = placed with { Diagnostics = Own(merged, registry is null ? null : renewed.Registry) };
        return (ImportFaults.Tell(shell, placed, Shown(path)) ? ExitCode.Done : ExitCode.ContentErrors, placed);
    }

    private static ImmutableArray<ContentChange> Changes(SyntaxTree before, SyntaxTree after) =>
        VersionChanges.Between(
            ContentVersion.Of(before) ?? ContentVersion.Empty, ContentVersion.Of(after) ?? ContentVersion.Empty).Changes;

    private void Tell(
        ImportResult renewed, string path, ImmutableArray<ContentChange> changes, ImmutableArray<Mark> marks, string? copy,
        bool isChanged)
    {
        var note = isDry ? shell.Say(" (chưa ghi)", " (not written)") : "";
        shell.Out.Write(shell.Say(
            $"{Shown(path)}: {changes.Length} thay đổi theo {renewed.FileName}, {marks.Length} chỗ giữ nguyên để xem lại{note}.\n",
            $"{Shown(path)}: {changes.Length} changes by {renewed.FileName}, {marks.Length} places left as they are to look at{note}.\n"));
        if (isChanged && changes.IsEmpty && marks.IsEmpty)
        {
            shell.Out.Write(shell.Say(
                "  Chỉ thứ tự hoặc cách ghi trong tệp đổi theo văn bản; lời trên trang vẫn như trước.\n",
                "  Only the order or the form in the file is now the document's; the words on the page are as before.\n"));
        }

        var texts = Interface.In(shell.Language);
        foreach (var change in changes) shell.Out.Write($"  {texts.ChangeSentence(change)}\n");
        if (!marks.IsEmpty)
        {
            shell.Out.Write(shell.Say(
                "Giữ nguyên như người biên tập đã ghi, có dòng “# Xem lại” ngay phía trên:\n",
                "Left as the editor has it, with a line “# Xem lại” above:\n"));
        }

        foreach (var mark in marks) shell.Out.Write($"  {mark.Where.In(shell.Language)}: {mark.Said.In(shell.Language)}.\n");
        foreach (var remark in renewed.Remarks) shell.Out.Write($"  {remark.In(shell.Language)}\n");
        if (copy is null) return;
        shell.Out.Write(shell.Say(
            $"Tệp trước khi nhập lại còn ở {Shown(copy)}; không cần nữa thì xóa.\n",
            $"The file as it was is kept as {Shown(copy)}; delete it when it is no longer needed.\n"));
    }

    /// <summary>
    /// Writes the plan; what it was is what git has, or is copied to where the person stands, outside of the content. The path of the
    /// copy, or null.
    /// </summary>
    private string? Write(string path, string text)
    {
        var place = content.Places[path];
        string? copy = null;
        if (!IsInGit(place))
        {
            var folder = RealPath.IsWithin(shell.WorkingFolder, content.Root) ? Path.GetDirectoryName(content.Root)! : shell.WorkingFolder;
            var name = Path.GetFileName(path) + CopyEnding;
            copy = Free(Path.Combine(folder, name), n => Path.Combine(folder, $"{name}.{n}"));
            File.Copy(place, copy, overwrite: false);
        }

        FreshFile.Replace(place, System.Text.Encoding.UTF8.GetBytes(text));
        return copy;
    }

    /// <summary>True where the file still says what was read of it: a long document leaves an editor time to save.</summary>
    private bool IsAsRead(SyntaxTree file)
    {
        var (path, place) = (file.Source.Path, content.Places[file.Source.Path]);
        return File.Exists(place) && SourceText.FromBytes(path, File.ReadAllBytes(place)).IsSameAs(file.Source);
    }

    /// <summary>True where the last commit has the very bytes of a file, so that git gives them back.</summary>
    private static bool IsInGit(string place)
    {
        try
        {
            var git = new Git(Path.GetDirectoryName(place)!);
            return git.Read("cat-file", "blob", $"HEAD:./{Path.GetFileName(place)}").AsSpan().SequenceEqual(File.ReadAllBytes(place));
        }
        catch (GitFault)
        {
            return false;
        }
    }

    /// <summary>Writes the agencies that the corrected document brought and the content lacks; the path of their file, or null.</summary>
    private string? AddAgencies(ImportResult renewed, SyntaxTree merged, string slug)
    {
        if (renewed.Registry.Length == 0) return null;
        var unknown = Bound(merged, null).Where(d => d.Source == merged.Source && d.Code == Unknown)
            .Select(d => VietnameseText.Key(d.Source.Slice(d.Span))).ToHashSet(StringComparer.Ordinal);
        if (!renewed.Missing.Any(m => unknown.Contains(VietnameseText.Key(m.Name)))) return null;
        var path = Free($"co-quan/{slug}.papi", n => $"co-quan/{slug}-{n}.papi");
        if (!isDry) FreshFile.Create(content.Root, path, renewed.Registry);
        return path;
    }

    private string Free(string path, Func<int, string> other)
    {
        for (var n = 2; Path.Exists(Path.Combine(content.Root, path)); n++) path = other(n);
        return path;
    }

    /// <summary>What is to be said of the plan's file.</summary>
    private ImmutableArray<Diagnostic> Own(SyntaxTree merged, string? registry) =>
        [.. Bound(merged, registry).Where(d => d.Source == merged.Source).OrderBy(d => d.Span.Start)];

    private ImmutableArray<Diagnostic> Bound(SyntaxTree merged, string? registry)
    {
        IEnumerable<SyntaxTree> proposed = registry is null ? []
            : [SyntaxTree.Parse(SourceText.FromString("co-quan/nhap-lai.papi", registry))];
        return SiteContent.Bind([.. content.Trees.Where(t => t.Source.Path != merged.Source.Path), merged, .. proposed]).Diagnostics;
    }

    private (int Code, ImportResult? Result) NotFound(ImportResult renewed, ImmutableArray<(SyntaxTree Tree, EntrySyntax Plan)> found)
    {
        var folder = Path.GetRelativePath(shell.WorkingFolder, content.Root).Replace('\\', '/');
        if (found.IsEmpty)
        {
            return Refuse(
                $"{renewed.FileName}: trong {folder} không có kế hoạch nào cùng số hiệu, cùng tên tệp hay cùng tên gọi. Bỏ “--again” để "
                    + "nhập như một kế hoạch mới.",
                $"{renewed.FileName}: no plan in {folder} has its number, its file name or its title. Leave out “--again” to import it as "
                    + "a new plan.");
        }

        var files = string.Join(", ", found.Select(f => Shown(f.Tree.Source.Path)).Distinct());
        return Refuse(
            $"{renewed.FileName}: có thể là bản mới của nhiều kế hoạch ({files}). Sửa “số hiệu”, “ngày ban hành” trong các tệp ấy cho khác "
                + "nhau rồi nhập lại.",
            $"{renewed.FileName}: it may be a new version of several plans ({files}). Make their numbers or days of issue differ, then "
                + "import again.");
    }

    private (int Code, ImportResult? Result) Refuse(string vi, string en)
    {
        shell.Error.Write(shell.Say(vi, en) + "\n");
        return (ExitCode.Usage, null);
    }

    private string Shown(string path) => Path.GetRelativePath(shell.WorkingFolder, Path.Combine(content.Root, path)).Replace('\\', '/');
}
