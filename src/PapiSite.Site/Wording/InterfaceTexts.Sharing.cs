using PapiSite.Model.Plans;

namespace PapiSite.Site.Wording;

/// <content>How a page is passed on, and how it is told from others of the same title.</content>
public abstract partial class InterfaceTexts
{
    public abstract string CopyAddress { get; }
    public abstract string AddressCopied { get; }
    public abstract string Share { get; }

    /// <summary>Where a task stands, to go behind its title: <c>nhiệm vụ V.1, Kế hoạch 151/KH-UBND, tỉnh Vĩnh Phúc</c>.</summary>
    public string TaskStands(TaskCitation task, Plan plan)
    {
        ArgumentNullException.ThrowIfNull(plan);
        return Listed(
            Sentence.OfWords(Cited(task)),
            plan.Number is { } number ? Sentence.OfWords($"{DocumentName.KindOf(plan, this)} {number}") : Sentence.Of(plan.Title),
            Sentence.Of(plan.PlaceName ?? "")).Text;
    }
}
