namespace PapiSite.Language.Values;

/// <summary>The kinds of value that keywords take.</summary>
public static class ValueGrammars
{
    /// <summary>Words as they stand.</summary>
    public static ValueGrammar Text => TextGrammars.Text;

    /// <summary>Words, or nothing.</summary>
    public static ValueGrammar OptionalText => TextGrammars.OptionalText;

    /// <summary>Prose in Markdown.</summary>
    public static ValueGrammar Prose => TextGrammars.Prose;

    /// <summary>A list of words.</summary>
    public static ValueGrammar List => TextGrammars.List;

    /// <summary>A number.</summary>
    public static ValueGrammar Number => TextGrammars.Number;

    /// <summary>A web address word.</summary>
    public static ValueGrammar Slug => TextGrammars.Slug;

    /// <summary>The address of a task under its plan.</summary>
    public static ValueGrammar TaskAddress => TextGrammars.TaskAddress;

    /// <summary>A person with their capacity.</summary>
    public static ValueGrammar Signatory => TextGrammars.Signatory;

    /// <summary>An e-mail address.</summary>
    public static ValueGrammar Email => TextGrammars.Email;

    /// <summary>A web address.</summary>
    public static ValueGrammar Url => TextGrammars.Url;

    /// <summary>True for a path whose type may be published.</summary>
    public static bool IsAttachable(string path) => TextGrammars.IsAttachable(path);

    /// <summary>True for a path of a picture that a page can show.</summary>
    public static bool IsPicture(string path) => TextGrammars.IsPicture(path);

    /// <summary>The types of files that may be published, for messages.</summary>
    public static string TypesOfFiles => TextGrammars.TypesOfFiles;

    /// <summary>A file in the content folder.</summary>
    public static ValueGrammar File => TextGrammars.File;

    /// <summary>A day.</summary>
    public static ValueGrammar Date => Dates.Grammar;

    /// <summary>The number of a document, which its copy may leave blank.</summary>
    public static ValueGrammar DocumentNumber => AbsentValues.Number;

    /// <summary>The day of a document, which its copy may leave blank.</summary>
    public static ValueGrammar DocumentDate => AbsentValues.Issued;

    /// <summary>A day of which day, month and year are known.</summary>
    public static ValueGrammar Day => DayValues.Day;

    /// <summary>A number of days.</summary>
    public static ValueGrammar DayCount => DayValues.Count;

    /// <summary>A year or a range of years.</summary>
    public static ValueGrammar Period => Periods.Grammar;

    /// <summary>A deadline.</summary>
    public static ValueGrammar Deadline => Deadlines.Grammar;

    /// <summary>A target.</summary>
    public static ValueGrammar Target => Targets.Grammar;

    /// <summary>A score or an aim.</summary>
    public static ValueGrammar Score => Scores.Grammar;

    /// <summary>Agencies.</summary>
    public static ValueGrammar Agencies => AgencyLists.Grammar;

    /// <summary>Documents.</summary>
    public static ValueGrammar Documents => DocumentLists.Grammar;

    /// <summary>The months that a report is for.</summary>
    public static ValueGrammar ReportPeriod => ReportPeriods.Grammar;

    /// <summary>The parts of a year that reports are for.</summary>
    public static ValueGrammar YearParts => Values.YearParts.Grammar;

    /// <summary>A figure that was reached.</summary>
    public static ValueGrammar ReachedFigure => ReachedFigures.Grammar;

    /// <summary>A file in the content folder, or a web address.</summary>
    public static ValueGrammar Evidence => TextGrammars.Evidence;

    /// <summary>One of the given words.</summary>
    public static ValueGrammar Choice(params string[] options) => TextGrammars.Choice(options);

    /// <summary>One or several of the given words.</summary>
    public static ValueGrammar Choices(params string[] options) => TextGrammars.Choices(options);

    /// <summary>One of the given words, the first of each row, under any of the row's.</summary>
    public static ValueGrammar Choice(string[][] rows) => TextGrammars.Choice(rows);
}
