namespace PapiSite.Language.Syntax;

/// <summary>What may stand between a keyword and its colon.</summary>
public enum LabelRule
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>A number as printed (<c>I</c>, <c>1.2</c>, <c>a)</c>), or nothing.</summary>
    Number,

    /// <summary>A year, always.</summary>
    Year,

    /// <summary>A year, or nothing.</summary>
    OptionalYear,

    /// <summary>A web address word (<c>so-noi-vu</c>), or nothing.</summary>
    Slug,

    /// <summary>A code (<c>PAPI</c>, <c>PAR-INDEX</c>), or nothing.</summary>
    Code,

    /// <summary>A name of a few words (<c>thẩm định</c>), or nothing.</summary>
    Name,

    /// <summary>A name of a few words, always.</summary>
    RequiredName,
}
