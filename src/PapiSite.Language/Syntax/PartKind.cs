namespace PapiSite.Language.Syntax;

/// <summary>What a part of a source is.</summary>
public enum PartKind
{
    /// <summary>The keyword of an entry, known or not.</summary>
    Keyword,

    /// <summary>The label behind it.</summary>
    Label,

    /// <summary>One line of an entry's value; of prose also the blank lines in it.</summary>
    Value,

    /// <summary>The dash or number of a list, where the language has none.</summary>
    ListMarker,

    /// <summary>A comment with its <c>#</c>.</summary>
    Comment,

    /// <summary>A line with nothing on it, with its line break.</summary>
    BlankLine,

    /// <summary>Text that belongs to no entry.</summary>
    Stray,

    /// <summary>The colon behind a keyword, and what parts or ends entries and members of lists.</summary>
    Mark,

    /// <summary>Indentation, blanks, and line breaks.</summary>
    Blank,
}
