using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using PapiSite.Export.Prose;
using PapiSite.Model.Plans;
using PapiSite.Site;
using PapiSite.Site.Views;
using PapiSite.Site.Wording;

namespace PapiSite.Export.Docx;

/// <summary>A plan as a Word document: the document itself upright, its tables of tasks behind it on sheets laid across.</summary>
/// <param name="publication">The content.</param>
/// <param name="plan">The plan.</param>
/// <param name="progress">What the report on it says; null for the plan itself.</param>
internal sealed class WordDocument(Publication publication, Plan plan, ProgressReportParts? progress)
{
    private static InterfaceTexts T => ExportWords.T;

    /// <summary>What each page says, so that nobody takes it for more than it is; or null.</summary>
    private readonly string? _notice = PlanParticulars.NoticeOf(plan, progress is not null);

    /// <summary>The file.</summary>
    public byte[] ToBytes()
    {
        using var package = new WordPackage(progress?.Title ?? plan.Title);
        var body = package.Body;
        if (progress is not null) body.Append(progress.Elements(plan));
        else body.Append(PlanElements());
        var (first, other) = (package.AddPageHead(hasNumber: false, _notice), package.AddPageHead(hasNumber: true, _notice));
        var isAcross = false;
        foreach (var appendix in new DocumentAppendices(plan, isReport: progress is not null).Of(publication.TasksOf(plan)))
        {
            EndSection(body, Section(first, other, isAcross));
            body.Append(appendix);
            isAcross = true;
        }

        // A document ends with a paragraph, which after a table is not to make another sheet.
        if (body.LastChild is Table) body.Append(Paragraphs.OfEnd());
        body.Append(Section(first, other, isAcross));
        return package.ToBytes();
    }

    private IEnumerable<OpenXmlElement> PlanElements()
    {
        var kind = DocumentName.KindOf(plan, T).ToUpperInvariant();
        if (plan.IsSummarised)
        {
            foreach (var element in DocumentHead.Titles(kind, plan.Title)) yield return element;
            foreach (var (name, value) in PlanParticulars.Of(publication, plan))
                yield return Paragraphs.Of(DocumentStyles.Particular, [new($"{name}: ", IsBold: true), new(value)]);
        }
        else
        {
            var head = PrintHeadModel.Of(plan, T);
            yield return DocumentHead.Of(head, T);
            foreach (var element in DocumentHead.Titles(head.Kind, plan.Title)) yield return element;
            foreach (var basis in LegalBases.Of(plan)) yield return basis;
        }

        foreach (var element in Paragraphs.OfProse(ProseReader.Read(plan.Description), DocumentStyles.Body)) yield return element;
        foreach (var lost in plan.Damaged) yield return Paragraphs.OfLost(lost);
        foreach (var element in plan.Sections.SelectMany(section => Sections(section, 0))) yield return element;
        foreach (var element in Duties()) yield return element;
        foreach (var element in Footnotes()) yield return element;
        foreach (var element in Files()) yield return element;
        var signature = plan is { IsSummarised: false, Signatory: { } signatory } ? Signature.Of(signatory) : null;
        if (DocumentHead.Foot(plan.Recipients, signature?.Capacity ?? [], signature?.Name ?? "") is not { } foot) yield break;
        yield return Paragraphs.Of(DocumentStyles.Plain, "");
        yield return foot;
    }

    private static IEnumerable<OpenXmlElement> Sections(PlanSection section, int depth) =>
    [
        Paragraphs.Of(DocumentStyles.Heading(depth), PrintedLabels.Titled(section.Label, section.Title)),
        .. Paragraphs.OfProse(ProseReader.Read(section.Body), DocumentStyles.Body),
        .. section.Sections.SelectMany(inside => Sections(inside, depth + 1)),
    ];

    /// <summary>What agencies have to do besides tasks, and what they report.</summary>
    private IEnumerable<OpenXmlElement> Duties()
    {
        if (!plan.Duties.IsEmpty) yield return Paragraphs.Of(DocumentStyles.Heading(0), T.Duties);
        foreach (var duty in plan.Duties)
        {
            var names = string.Join(", ", duty.Agencies.Select(a => a.Mention.Name));
            var words = names.Length > 0 ? $"{names}: {duty.Headline}" : duty.Headline;
            var when = duty.Deadline?.Text is { Length: > 0 } day ? $"thời hạn: {day}" : "";
            yield return Told(PrintedLabels.Titled(duty.Label, words), when);
            foreach (var element in Paragraphs.OfProse(ProseReader.Read(duty.Body), DocumentStyles.Body)) yield return element;
        }

        if (!plan.ReportingDuties.IsEmpty) yield return Paragraphs.Of(DocumentStyles.Heading(0), T.Reporting);
        foreach (var duty in plan.ReportingDuties)
        {
            static string Names(IEnumerable<Assignment> bodies) => string.Join(", ", bodies.Select(b => b.Mention.Name));
            string[] said =
            [
                duty.Agencies.IsEmpty ? "" : $"nơi báo cáo: {Names(duty.Agencies)}", duty.To.IsEmpty ? "" : $"gửi {Names(duty.To)}",
                duty.Via.IsEmpty ? "" : $"qua {Names(duty.Via)}", duty.Deadline?.Text is { Length: > 0 } day ? $"hạn: {day}" : "",
                duty.TypedPeriods is { } periods ? $"kỳ báo cáo: {periods}" : "",
            ];
            yield return Told(
                PrintedLabels.Titled(duty.Label, duty.Headline), string.Join("; ", said.Where(s => s.Length > 0)));
            foreach (var element in Paragraphs.OfProse(ProseReader.Read(duty.Body), DocumentStyles.Body)) yield return element;
        }
    }

    /// <summary>A sentence with what else is known of it in brackets.</summary>
    private static Paragraph Told(string words, string besides) =>
        Paragraphs.Of(DocumentStyles.Body, besides.Length == 0 ? words : $"{words.TrimEnd('.', ';')} ({besides}).");

    private IEnumerable<OpenXmlElement> Footnotes()
    {
        if (plan.Footnotes.IsEmpty) yield break;
        yield return Paragraphs.Of(DocumentStyles.Heading(0), T.Footnotes);
        foreach (var note in plan.Footnotes)
        {
            var lines = ProseReader.Read(note.Text).ToList();
            if (lines.Count > 0) lines[0] = lines[0] with { Runs = [new($"[{note.Label ?? "*"}] "), .. lines[0].Runs] };
            foreach (var element in Paragraphs.OfProse(lines, DocumentStyles.Body)) yield return element;
        }
    }

    private IEnumerable<OpenXmlElement> Files()
    {
        List<string> files = [.. AttachedFiles.Of(publication, plan)];
        if (files.Count == 0) return [];
        // An address has no blanks: filled up, the line of one would be torn apart.
        return files.Select(file => Paragraphs.Of(DocumentStyles.Body, $"- {file}")
                .With(p => p.Justification = new() { Val = JustificationValues.Left }))
            .Prepend(Paragraphs.Of(DocumentStyles.Heading(0), T.Files));
    }

    /// <summary>Ends a section: its last paragraph has its properties.</summary>
    private static void EndSection(Body body, SectionProperties section)
    {
        if (body.LastChild is not Paragraph { ParagraphProperties: { } } last)
        {
            last = Paragraphs.Of(DocumentStyles.Margin, "");
            body.Append(last);
        }

        last.With(p => p.SectionProperties = section);
    }

    /// <summary>Sheets from the section before on. Each appendix counts its pages by itself, and its first has no number.</summary>
    private static SectionProperties Section(string first, string other, bool isAcross) => new(
        new HeaderReference { Type = HeaderFooterValues.Default, Id = other },
        new HeaderReference { Type = HeaderFooterValues.First, Id = first },
        new SectionType { Val = SectionMarkValues.NextPage },
        isAcross
            ? new PageSize { Width = Measures.Long, Height = Measures.Short, Orient = PageOrientationValues.Landscape }
            : new PageSize { Width = Measures.Short, Height = Measures.Long },
        new PageMargin
        {
            Top = Measures.Margin,
            Bottom = Measures.Margin,
            Left = (uint)(isAcross ? Measures.Margin : Measures.Bound),
            Right = (uint)(isAcross ? Measures.Margin : Measures.Outer),
            Header = Measures.Head,
            Footer = Measures.Head,
            Gutter = 0,
        },
        new PageNumberType { Start = 1 },
        new TitlePage());
}
