namespace PapiSite.Language.Values;

/// <summary>The kinds of value that keywords take.</summary>
public static class ValueGrammars
{
    /// <summary>Words as they stand.</summary>
    public static ValueGrammar<TextValue> Text => TextGrammars.Text;

    /// <summary>Words, or nothing.</summary>
    public static ValueGrammar<TextValue> OptionalText => TextGrammars.OptionalText;

    /// <summary>Prose in Markdown.</summary>
    public static ValueGrammar<ProseValue> Prose => TextGrammars.Prose;

    /// <summary>A list of words.</summary>
    public static ValueGrammar<TextList> List => TextGrammars.List;

    /// <summary>A number.</summary>
    public static ValueGrammar<NumberValue> Number => TextGrammars.Number;

    /// <summary>A web address word.</summary>
    public static ValueGrammar<TextValue> Slug => TextGrammars.Slug;

    /// <summary>The address of a task under its plan.</summary>
    public static ValueGrammar<TextValue> TaskAddress => TextGrammars.TaskAddress;

    /// <summary>A person with their capacity.</summary>
    public static ValueGrammar<Signatory> Signatory => TextGrammars.Signatory;

    /// <summary>An e-mail address.</summary>
    public static ValueGrammar<TextValue> Email => TextGrammars.Email;

    /// <summary>A web address.</summary>
    public static ValueGrammar<TextValue> Url => TextGrammars.Url;

    /// <summary>True for a path whose type may be published.</summary>
    public static bool IsAttachable(string path) => TextGrammars.IsAttachable(path);

    /// <summary>True for a path of a picture that a page can show.</summary>
    public static bool IsPicture(string path) => TextGrammars.IsPicture(path);

    /// <summary>The types of files that may be published, for messages.</summary>
    public static string TypesOfFiles => TextGrammars.TypesOfFiles;

    /// <summary>A file in the content folder.</summary>
    public static ValueGrammar<FileValue> File => TextGrammars.File;

    /// <summary>A day.</summary>
    public static ValueGrammar<DateValue> Date => Dates.Grammar;

    /// <summary>The number of a document, which its copy may leave blank.</summary>
    public static ValueGrammar<Value> DocumentNumber => AbsentValues.Number;

    /// <summary>The day of a document, which its copy may leave blank.</summary>
    public static ValueGrammar<Value> DocumentDate => AbsentValues.Issued;

    /// <summary>A day of which day, month and year are known.</summary>
    public static ValueGrammar<DateValue> Day => DayValues.Day;

    /// <summary>A number of days.</summary>
    public static ValueGrammar<NumberValue> DayCount => DayValues.Count;

    /// <summary>A year or a range of years.</summary>
    public static ValueGrammar<Period> Period => Periods.Grammar;

    /// <summary>A deadline.</summary>
    public static ValueGrammar<Deadline> Deadline => Deadlines.Grammar;

    /// <summary>A target.</summary>
    public static ValueGrammar<Target> Target => Targets.Grammar;

    /// <summary>A score or an aim.</summary>
    public static ValueGrammar<Score> Score => Scores.Grammar;

    /// <summary>Agencies.</summary>
    public static ValueGrammar<AgencyList> Agencies => AgencyLists.Grammar;

    /// <summary>Documents.</summary>
    public static ValueGrammar<DocumentList> Documents => DocumentLists.Grammar;

    /// <summary>The months that a report is for.</summary>
    public static ValueGrammar<ReportPeriod> ReportPeriod => ReportPeriods.Grammar;

    /// <summary>The parts of a year that reports are for.</summary>
    public static ValueGrammar<YearPartList> YearParts => Values.YearParts.Grammar;

    /// <summary>A figure that was reached.</summary>
    public static ValueGrammar<ReachedFigure> ReachedFigure => ReachedFigures.Grammar;

    /// <summary>A file in the content folder, or a web address.</summary>
    public static ValueGrammar<Value> Evidence => TextGrammars.Evidence;
}
