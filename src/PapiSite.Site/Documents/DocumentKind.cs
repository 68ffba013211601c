namespace PapiSite.Site.Documents;

/// <summary>The kinds of documents under which the index lists them, in the order of their rank.</summary>
public enum DocumentKind
{
    /// <summary>The constitution, codes, laws, ordinances.</summary>
    Law,

    /// <summary>Nghị quyết.</summary>
    Resolution,

    /// <summary>Nghị định.</summary>
    Decree,

    /// <summary>Quyết định.</summary>
    Decision,

    /// <summary>Chỉ thị.</summary>
    Directive,

    /// <summary>Thông tư.</summary>
    Circular,

    /// <summary>Chương trình.</summary>
    Programme,

    /// <summary>Kế hoạch.</summary>
    Plan,

    /// <summary>Đề án.</summary>
    Scheme,

    /// <summary>Công văn.</summary>
    Letter,

    /// <summary>Whatever else.</summary>
    Other,
}
