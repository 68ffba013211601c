namespace PapiSite.Language.Values;

/// <summary>
/// The words of every fixed set that editors choose from, each set in the manual's order. Reader, manual, messages, and
/// whatever shows a choice in the words of the files, take them from here.
/// </summary>
public static class Choices
{
    /// <summary>Yes or no.</summary>
    public static readonly ChoiceGrammar<bool> YesOrNo = new(new(true, "có"), new(false, "không"));

    /// <summary>Where a plan stands.</summary>
    public static readonly ChoiceGrammar<PlanStatus> PlanStatuses = new(
        new(PlanStatus.Draft, "dự thảo"),
        new(PlanStatus.InForce, "hiệu lực"),
        new(PlanStatus.Replaced, "đã thay thế"),
        new(PlanStatus.Expired, "hết hiệu lực"));

    /// <summary>Whose words a plan's headlines are.</summary>
    public static readonly ChoiceGrammar<HeadlineWording> HeadlineWordings = new(
        new(HeadlineWording.Summary, "tóm tắt"),
        new(HeadlineWording.Official, "nguyên văn"));

    /// <summary>What an editor worked out.</summary>
    public static readonly ChoiceGrammar<InferredPart> InferredParts = new(
        new(InferredPart.Dimensions, "chỉ số"),
        new(InferredPart.Targets, "chỉ tiêu"),
        new(InferredPart.Deliverables, "sản phẩm"));

    /// <summary>How much of a document the editor had.</summary>
    public static readonly ChoiceGrammar<SourceCopy> SourceCopies = new(
        new(SourceCopy.Whole, "toàn văn"),
        new(SourceCopy.AppendixOnly, "chỉ có phụ lục"),
        new(SourceCopy.WithoutAppendix, "không có phụ lục"),
        new(SourceCopy.Incomplete, "không đầy đủ"));

    /// <summary>The states that a report gives a task.</summary>
    public static readonly ChoiceGrammar<TaskState> TaskStates = new(
        new(TaskState.NotStarted, "chưa thực hiện", "chưa triển khai", "chưa bắt đầu"),
        new(TaskState.InProgress, "đang thực hiện", "đang triển khai", "đang tiến hành"),
        new(TaskState.Completed, "hoàn thành", "đã hoàn thành"),
        new(TaskState.Delayed, "chậm", "chậm tiến độ"),
        new(TaskState.Stopped, "dừng", "đã dừng", "dừng thực hiện"));

    /// <summary>What became of a comment.</summary>
    public static readonly ChoiceGrammar<CommentOutcome> CommentOutcomes = new(
        new(CommentOutcome.Accepted, "tiếp thu"),
        new(CommentOutcome.PartlyAccepted, "tiếp thu một phần"),
        new(CommentOutcome.Explained, "giải trình"));

    /// <summary>What citizens send.</summary>
    public static readonly ChoiceGrammar<QuestionKind> QuestionKinds = new(
        new(QuestionKind.Question, "câu hỏi"),
        new(QuestionKind.Petition, "kiến nghị"),
        new(QuestionKind.Feedback, "phản ánh"));

    /// <summary>Levels of government.</summary>
    public static readonly ChoiceGrammar<AdministrativeLevel> Levels = new(
        new(AdministrativeLevel.Central, "trung ương"),
        new(AdministrativeLevel.Province, "tỉnh"),
        new(AdministrativeLevel.District, "huyện"),
        new(AdministrativeLevel.Commune, "xã"),
        new(AdministrativeLevel.Other, "khác"));

    /// <summary>What an entry of the registry stands for.</summary>
    public static readonly ChoiceGrammar<AgencyKind> AgencyKinds = new(
        new(AgencyKind.Body, "cơ quan"),
        new(AgencyKind.Group, "nhóm"),
        new(AgencyKind.RelativeGroup, "nhóm liên quan"));

    /// <summary>What a declared role counts as.</summary>
    public static readonly ChoiceGrammar<RoleMeaning> RoleMeanings = new(
        new(RoleMeaning.Lead, "chủ trì"),
        new(RoleMeaning.Coordinating, "phối hợp"),
        new(RoleMeaning.Monitoring, "theo dõi"),
        new(RoleMeaning.Implementing, "thực hiện"),
        new(RoleMeaning.Own, "riêng"));

    /// <summary>Whose names stand behind a declared role.</summary>
    public static readonly ChoiceGrammar<RoleHolder> RoleHolders = new(
        new(RoleHolder.Agencies, "cơ quan"),
        new(RoleHolder.Persons, "người"));

    /// <summary>What nobody has compared with a decision; the words are those of the keywords that give the facts.</summary>
    public static readonly ChoiceGrammar<UnverifiedFacts> Unverified = new(
        new(UnverifiedFacts.From, "từ ngày"),
        new(UnverifiedFacts.To, "đến ngày"),
        new(UnverifiedFacts.Successors, "kế tục"),
        new(UnverifiedFacts.MergedInto, "nhập vào"));
}
