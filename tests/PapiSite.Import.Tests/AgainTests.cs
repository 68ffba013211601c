using System.Collections.Immutable;
using System.Text;
using PapiSite.Import.Again;
using PapiSite.Import.PlainText;
using PapiSite.Import.Sources;
using PapiSite.Language.Formatting;
using PapiSite.Language.Syntax;
using PapiSite.Language.Text;

namespace PapiSite.Import.Tests;

/// <summary>
/// A document is imported, the plan is edited, the document is corrected, both at random: the plan has both then, and where they disagree
/// the editor's stands and the document's is in a comment.
/// </summary>
public sealed class AgainTests
{
    private static readonly int Count = Environment.GetEnvironmentVariable("PAPISITE_SLOW") == "1" ? 5000 : 60;

    private static readonly string[] Syllables =
        ("rà soát công khai danh mục thủ tục hành chính tổ chức hội nghị đối thoại người dân xây dựng cổng dữ liệu mở kế hoạch "
            + "đào tạo cán bộ phần mềm một cửa thu gom rác thải sinh hoạt khu dân cư kiểm tra giám sát tuyên truyền vận động niêm yết "
            + "giá đất ngân sách").Split(' ');

    private static readonly string[] Bodies = ["Sở Nội vụ", "Sở Tài chính", "Sở Y tế", "Sở Tư pháp", "Sở Xây dựng"];

    [Fact]
    public void What_the_editor_did_and_what_the_document_corrected_are_both_there()
    {
        for (var seed = 0; seed < Count; seed++)
        {
            var story = new Story(seed);
            var (text, marks) = Merge(story.Edited, story.Earlier, story.Corrected);
            var at = $"seed {seed}\n== earlier\n{story.Earlier}\n== corrected\n{story.Corrected}\n== edited\n{story.Edited}\n"
                + $"== merged\n{text}";
            story.Check(Parsed(text), at);
            Assert.True(Formatter.Format(Parsed(text)) == text, at);
            Assert.True(marks.Distinct().Count() == marks.Length, at);
            if (story.IsRewritten) continue;
            var again = Merge(text, story.Earlier, story.Corrected).Text;
            Assert.True(again == text, $"{at}\n== again\n{again}");
        }
    }

    [Fact]
    public void Without_the_earlier_document_no_line_of_the_editors_is_other_and_all_that_differs_is_told()
    {
        for (var seed = 0; seed < Count; seed++)
        {
            var story = new Story(seed);
            var (text, _) = Merge(story.Edited, null, story.Corrected);
            var at = $"seed {seed}\n== corrected\n{story.Corrected}\n== edited\n{story.Edited}\n== merged\n{text}";
            var lines = new Queue<string>(Formatter.Format(Parsed(story.Edited)).Split('\n').Where(l => l.Length > 0));
            foreach (var line in text.Split('\n'))
            {
                if (lines.TryPeek(out var next) && next == line) lines.Dequeue();
                else Assert.True(line.Length == 0 || line.TrimStart().StartsWith("# Xem lại", StringComparison.Ordinal) || IsNew(line), at);
            }

            Assert.True(lines.Count == 0, $"lost: {lines.FirstOrDefault()}\n{at}");
            foreach (var task in story.Later.Where(t => t.Group >= 0))
                Assert.True(text.Contains(task.Wording) && text.Contains(task.Deadline) && text.Contains(task.Lead), $"{task}\n{at}");
            bool IsNew(string line) => story.Later.Exists(t =>
                line.StartsWith("  nhóm ", StringComparison.Ordinal) || line.Contains(t.Wording)
                || line.EndsWith(t.Deadline, StringComparison.Ordinal) || line.EndsWith(t.Lead, StringComparison.Ordinal));
        }
    }

    [Fact]
    public void A_document_that_did_not_change_leaves_the_plan_as_it_is()
    {
        for (var seed = 0; seed < Count; seed++)
        {
            var story = new Story(seed);
            var (text, marks) = Merge(story.Edited, story.Earlier, story.Earlier);
            Assert.Equal(story.Edited, text);
            Assert.Empty(marks);
        }
    }

    [Fact]
    public void The_report_leads_to_the_lines_of_the_file_and_tells_what_is_open_there()
    {
        for (var seed = 0; seed < Count; seed++)
        {
            var story = new Story(seed);
            var (text, marks) = Merge(story.Edited, story.Earlier, story.Corrected);
            var (file, lines) = (Parsed(text), text.Split('\n'));
            var result = RevisedResult.Of(file, file.Entries[0], Imported(story.Earlier), Imported(story.Corrected), marks);
            Assert.Equal(file.AllEntries().Count(), result.Entries.Length);
            Assert.All(result.Entries, e => Assert.StartsWith(e.Head + ":", lines[e.Line - 1].Trim(), StringComparison.Ordinal));
            Assert.Equal(lines.Count(l => l.TrimStart().StartsWith("# Xem lại", StringComparison.Ordinal)), result.Doubts.Length);
            Assert.Superset(marks.Select(m => m.Said.En).ToHashSet(), result.Doubts.Select(d => d.Reason.En).ToHashSet());
            // A task of the document stands in the file, or is told as missing from it.
            foreach (var row in story.Later.Where(r => r.Group >= 0))
            {
                var place = result.Source.First(s => s.Words == row.Wording).Place;
                Assert.True(result.Entries.Any(e => e.Places.Contains(place)) || result.LeftOut.Any(l => l.Place == place), row.Wording);
            }
        }
    }

    private static (string Text, ImmutableArray<Mark> Marks) Merge(string edited, string? earlier, string corrected)
    {
        var file = Parsed(edited);
        Assert.True(PlanMerge.MayBeMerged(file), edited);
        return PlanMerge.Of(file, file.Entries[0], earlier is null ? null : Imported(earlier), Imported(corrected));
    }

    private static ImportResult Imported(string document) => PlanImport.Of(
        Assert.IsType<ReadResult.Read>(PlainTextReader.Read("ke-hoach.txt", Encoding.UTF8.GetBytes(document))).Document, []);

    private static SyntaxTree Parsed(string text) => SyntaxTree.Parse(SourceText.FromString("ke-hoach/a.papi", text));

    /// <summary>A task of a document.</summary>
    /// <param name="Group">The group, from 0; below 0 where it is gone.</param>
    private sealed record Row(string Wording, string Lead, string Deadline, int Group);

    /// <summary>What an editor did to a task.</summary>
    private sealed record Edits(
        string? Headline, string? Deadline, bool IsDeadlineGone, string? Along, bool IsNamed, bool HasNote, bool HasComment)
    {
        public bool IsNone => this == new Edits(null, null, false, null, false, false, false);
    }

    private sealed class Story
    {
        private readonly Random _random;
        private readonly List<Edits> _edits;

        public Story(int seed)
        {
            _random = new Random(seed);
            Base = [.. Enumerable.Range(0, _random.Next(3, 9)).Select(_ => NewRow())];
            Base = [.. Base.OrderBy(r => r.Group)];
            Later = [.. Base.Select(Correct)];
            for (var i = _random.Next(3); i > 0; i--) Later.Add(NewRow());
            Earlier = Document(Base);
            Corrected = Document(Later);
            _edits = [.. Base.Select(EditsOf)];
            Edited = Edit(Imported(Earlier).Text);
        }

        public List<Row> Base { get; }

        /// <summary>The tasks of <see cref="Base"/>, corrected, and behind them new ones.</summary>
        public List<Row> Later { get; }

        public string Earlier { get; }

        public string Corrected { get; }

        public string Edited { get; }

        /// <summary>True where a headline has no word of the document, so that only its number says which task it is.</summary>
        public bool IsRewritten => _edits.Exists(e => e.Headline?.StartsWith("Riêng", StringComparison.Ordinal) == true);

        /// <summary>Holds what came of it against what was done.</summary>
        public void Check(SyntaxTree merged, string at)
        {
            Assert.False(merged.HasErrors, at);
            var tasks = merged.AllEntries().Where(e => e.Keyword == Keywords.Task).ToList();
            var expected = 0;
            for (var i = 0; i < Later.Count; i++)
            {
                var (old, now, edits) = (i < Base.Count ? Base[i] : null, Later[i], i < Base.Count ? _edits[i] : null);
                if (now.Group < 0 && edits!.IsNone)
                {
                    Assert.True(tasks.TrueForAll(t => t.Text.Text != old!.Wording), at);
                    continue;
                }

                expected++;
                var task = tasks.Find(t => t.Text.Text == (edits?.Headline ?? (now.Group < 0 ? old! : now).Wording));
                Assert.True(task is not null, $"task {i}\n{at}");
                if (edits is not null) CheckEdits(task, i, edits, at);
                var around = Comments(task) + Comments(merged.ParentOf(task)!);
                if (now.Group < 0) Assert.True(around.Contains("văn bản mới không còn mục này"), at);
                else CheckCorrections(merged, task, old, now, edits, at);
            }

            Assert.True(expected == tasks.Count, $"{expected} tasks\n{at}");
        }

        private static void CheckEdits(EntrySyntax task, int i, Edits edits, string at)
        {
            if (edits.IsNamed) Assert.True(task.First(Keywords.Identifier)?.Text.Text == $"ma-{i}", at);
            if (edits.HasNote) Assert.True(task.First(Keywords.Note)?.Text.Text == $"Ghi chú {i}", at);
            if (edits.HasComment) Assert.True(Comments(task).Contains($"# ý kiến {i}\n") && Comments(task).Contains($"# hạn {i}\n"), at);
        }

        private void CheckCorrections(SyntaxTree merged, EntrySyntax task, Row? old, Row now, Edits? edits, string at)
        {
            Assert.True(merged.ParentOf(task)!.Label == (now.Group == 0 ? "I" : "II"), at);
            Assert.True(task.Label == $"{LabelOf(now)}", at);
            if (old is not null && old.Wording != now.Wording && edits!.Headline is not null)
                Assert.True(Comments(task).Contains($"“{now.Wording}”"), at);
            var isCorrected = old is not null && old.Deadline != now.Deadline;
            var deadline = task.First(Keywords.Deadline)?.Text.Text;
            if (edits is null or { Deadline: null, IsDeadlineGone: false }) Assert.True(deadline == now.Deadline, at);
            else Assert.True(deadline == edits.Deadline, at);
            var isHeld = edits is { Deadline: not null } or { IsDeadlineGone: true };
            if (isCorrected && isHeld && deadline != now.Deadline)
                Assert.True(Comments(task).Contains(now.Deadline), at);
            string[] leads = [now.Lead, .. edits?.Along is { } along ? [along] : Array.Empty<string>()];
            var written = task.First(Keywords.Lead)!.Text.Text.Split("; ");
            Assert.True(leads.Order().SequenceEqual(written.Order()), at);
        }

        private int LabelOf(Row row) => Ordered(Later).Where(r => r.Group == row.Group).ToList().IndexOf(row) + 1;

        /// <summary>All comments of a task, one a line.</summary>
        private static string Comments(EntrySyntax task) => string.Concat(
            new[] { task }.Concat(task.Children).SelectMany(e => e.Leading.Concat(e.LineComments.OfType<Trivia>()))
                .Select(t => t.Text + "\n"));

        private static IEnumerable<Row> Ordered(IEnumerable<Row> rows) => rows.Where(r => r.Group >= 0).OrderBy(r => r.Group);

        private static string Document(List<Row> rows)
        {
            var text = new StringBuilder("KẾ HOẠCH\nPhục vụ người dân tỉnh Mẫu năm 2026\n\nTT\tNhiệm vụ\tChủ trì\tThời hạn\n");
            foreach (var group in Ordered(rows).GroupBy(r => r.Group))
            {
                text.Append(group.Key == 0 ? "I\tMột cửa\n" : "II\tCông khai, minh bạch\n");
                var number = 0;
                foreach (var row in group) text.Append($"{++number}\t{row.Wording}\t{row.Lead}\t{row.Deadline}\n");
            }

            return text.ToString();
        }

        private string Edit(string plan)
        {
            var (text, at) = (new StringBuilder(), -1);
            foreach (var line in plan.TrimEnd('\n').Split('\n'))
            {
                var (words, edits) = (line, at < 0 ? null : _edits[at]);
                if (line.Contains("nhiệm vụ ", StringComparison.Ordinal))
                {
                    edits = _edits[++at];
                    if (edits.HasComment) text.Append($"    # ý kiến {at}\n");
                    if (edits.Headline is { } headline) words = line[..(line.IndexOf(':', StringComparison.Ordinal) + 2)] + headline;
                    text.Append(words).Append('\n');
                    if (edits.IsNamed) text.Append($"      mã: ma-{at}\n");
                    if (edits.HasNote) text.Append($"      ghi chú: Ghi chú {at}\n");
                    continue;
                }

                if (line.Contains("      chủ trì: ", StringComparison.Ordinal) && edits?.Along is { } along) words = $"{line}; {along}";
                if (line.Contains("      hạn: ", StringComparison.Ordinal) && edits is not null)
                {
                    if (edits.IsDeadlineGone) continue;
                    words = (edits.Deadline is { } deadline ? $"      hạn: {deadline}" : line) + (edits.HasComment ? $"  # hạn {at}" : "");
                }

                text.Append(words).Append('\n');
            }

            return text.ToString();
        }

        private Edits EditsOf(Row row)
        {
            var headline = _random.Next(6) switch
            {
                0 => string.Join(' ', row.Wording.Split(' ').Take(4)) + " gọn",
                1 when _random.Next(2) == 0 => $"Riêng {Guid(8)}",
                _ => null,
            };
            var (deadline, isGone) = (_random.Next(4) == 0 ? Deadline() : null, _random.Next(8) == 0);
            if (deadline == row.Deadline || isGone) deadline = null;
            var hasComment = !isGone && _random.Next(3) == 0;
            return new(headline, deadline, isGone, _random.Next(4) == 0 ? "Công an tỉnh" : null, _random.Next(3) == 0, _random.Next(3) == 0,
                hasComment);
        }

        private Row Correct(Row row) => _random.Next(8) == 0 ? row with { Group = -1 } : row with
        {
            Wording = _random.Next(5) == 0 ? string.Join(' ', [.. row.Wording.Split(' ')[..^1], One(Syllables) + "s"]) : row.Wording,
            Lead = _random.Next(4) == 0 ? One(Bodies) : row.Lead,
            Deadline = _random.Next(4) == 0 ? Deadline() : row.Deadline,
            Group = _random.Next(8) == 0 ? 1 - row.Group : row.Group,
        };

        private Row NewRow()
        {
            var words = string.Join(' ', Enumerable.Range(0, 6).Select(_ => One(Syllables) + Guid(1)));
            return new(char.ToUpperInvariant(words[0]) + words[1..], One(Bodies), Deadline(), _random.Next(2));
        }

        private string Guid(int length) => string.Concat(Enumerable.Range(0, length).Select(_ => (char)('a' + _random.Next(26))));

        private string Deadline() => $"Tháng {_random.Next(1, 13)}/2026";

        private string One(string[] of) => of[_random.Next(of.Length)];
    }
}
