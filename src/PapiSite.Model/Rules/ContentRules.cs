namespace PapiSite.Model.Rules;

/// <summary>The checks that every content goes through.</summary>
public static class ContentRules
{
    /// <summary>All checks, in the order of their codes.</summary>
    public static IReadOnlyList<ContentRule> All { get; } =
    [
        new SkippedNumber(),
        new RepeatedNumber(),
        new TaskWithoutDeadline(),
        new TaskWithoutLead(),
        new DeadlineOutsidePeriod(),
        new AgencyNotExisting(),
        new AgencyOfAbolishedLevel(),
        new AgencyInBothRoles(),
        new RecognitionSlip(),
        new PersonalIdentifier(),
        new FormOffSite(),
        new RankChangeMismatch(),
        new SkippedHeading(),
        new RepeatedHeading(),
        new AgencyAboveIssuer(),
        new AgencyTwiceInRole(),
        new CompletedWithoutEvidence(),
        new ReporterWithoutRole(),
        new LeadWithoutContact(),
        new ContactNotConfirmed(),
        new AnswerBeforeQuestion(),
        new AnswerWithoutDate(),
        new CommentOutsidePeriod(),
        new NothingToCommentOn(),
        new ReservedAddress(),
        new AgencyOutlivesPlace(),
        new PeriodsWithoutDay(),
        new DutyOfUnknownMembers(),
        new PeriodAfterReport(),
        new ReportOutsidePlan(),
        new ImplausibleCompletion(),
        new ImplausibleFigure(),
        new CompletedBelowTarget(),
        new BackFromCompleted(),
        new UnrecordedDocument(),
        new PlanWithoutTasks(),
        new GroupWithoutTasks(),
        new DeadlineWithoutYear(),
        new DeadlineBeforeIssue(),
        new PointsOverMost(),
        new SumOfCriteria(),
        new CriterionTwice(),
        new SummaryAlone(),
    ];
}
