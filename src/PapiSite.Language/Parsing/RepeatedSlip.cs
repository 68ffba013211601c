using PapiSite.Language.Diagnostics;
using PapiSite.Language.Text;

namespace PapiSite.Language.Parsing;

/// <summary>A slip that one habit makes all over a file: where it stands first, how often, and what mends it everywhere.</summary>
internal sealed class RepeatedSlip
{
    /// <summary>A file of rubbish has no use for more.</summary>
    private const int MostEdits = 100_000;

    private const int MostLinesNamed = 10;

    private readonly List<TextEdit> _edits = [];
    private readonly List<int> _lines = [];
    private TextSpan _first;
    private int _count;

    /// <summary>How many places there are.</summary>
    public int Count => _count;

    /// <summary>The line of the latest place.</summary>
    public int LastLine { get; private set; }

    /// <summary>The numbers of the first lines.</summary>
    public string LineNumbers => string.Join(", ", _lines.Take(MostLinesNamed)) + (_lines.Count > MostLinesNamed ? " …" : "");

    /// <summary>Takes a place; where it does not count by itself, it only adds its edit.</summary>
    public void Add(int line, TextSpan place, TextEdit? edit = null, bool isNewLine = true)
    {
        if (_count == 0) _first = place;
        if (isNewLine) _count++;
        if (line != LastLine && _lines.Count <= MostLinesNamed) _lines.Add(line);
        LastLine = line;
        if (edit is { } change && _edits.Count < MostEdits) _edits.Add(change);
    }

    /// <summary>Takes edits that mend all places together.</summary>
    public void Add(IEnumerable<TextEdit> edits) => _edits.AddRange(edits);

    /// <summary>Reports it once, if it was met.</summary>
    public void Report(Finding finding, SourceText source, DiagnosticBag diagnostics)
    {
        if (_count > 0) diagnostics.Report(new(finding, source, _first) { Edits = [.. _edits] });
    }
}
