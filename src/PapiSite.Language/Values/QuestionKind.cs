namespace PapiSite.Language.Values;

/// <summary>What a citizen sends.</summary>
public enum QuestionKind
{
    /// <summary><c>câu hỏi</c>.</summary>
    Question,

    /// <summary><c>kiến nghị</c>: asks that something be done.</summary>
    Petition,

    /// <summary><c>phản ánh</c>: tells of something that is wrong.</summary>
    Feedback,
}
