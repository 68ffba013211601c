namespace PapiSite.Site.Views;

/// <summary>Something that a visitor can do.</summary>
/// <param name="Name">What.</param>
/// <param name="Route">Where.</param>
/// <param name="Remark">How, in a sentence.</param>
public sealed record WayToAct(string Name, string Route, string Remark)
{
    /// <summary>What a visitor of a site can do, as far as the site has it.</summary>
    public static IEnumerable<WayToAct> Of(ViewScope scope)
    {
        var (publication, t) = (scope.Publication, scope.T);
        if (!publication.Questions.All.IsEmpty) yield return new(t.AskQuestion, Routes.Questions, t.AskQuestionHow);
        if (publication.Consultations.Open.Length is > 0 and var open)
            yield return new(t.SendComment, Routes.Consultations, t.SendCommentHow(open));
        if (!publication.Content.Plans.IsEmpty) yield return new(t.UseCalendar, Routes.Plans, t.UseCalendarHow);
    }
}
