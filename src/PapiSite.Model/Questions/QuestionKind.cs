namespace PapiSite.Model.Questions;

/// <summary>What a citizen sends, in the order of <see cref="Language.Syntax.Keywords.QuestionKinds"/>.</summary>
public enum QuestionKind
{
    /// <summary><c>câu hỏi</c>.</summary>
    Question,

    /// <summary><c>kiến nghị</c>: asks that something be done.</summary>
    Petition,

    /// <summary><c>phản ánh</c>: tells of something that is wrong.</summary>
    Feedback,
}
