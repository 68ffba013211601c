using System.Collections.Immutable;
using PapiSite.Model.Plans;
using PapiSite.Language.Text;
using PapiSite.Language.Values;
using PapiSite.Site.Data;
using PapiSite.Site.Progress;
using PapiSite.Site.Wording;

namespace PapiSite.Site.Search;

/// <summary>
/// What people say in a question beside what they look for, in both languages of the interface. Times, agencies and places are read by
/// the script itself.
/// </summary>
internal static class QuestionPhrases
{
    /// <summary>Words that only ask: whatever stands beside them, they are looked for nowhere.</summary>
    public static ImmutableArray<string> Asking { get; } = Split(
        """
        ai; cái gì; gì; bao giờ; lúc nào; nào; ở đâu; bao nhiêu; tổng số; mấy; tại sao; vì sao; thế nào; như thế nào; ra sao;
        làm sao; được không; vậy; nhỉ; hả; ạ; à; có phải; phải không; có không; cơ quan nào; đơn vị nào; sở nào; sở ngành nào;
        ban ngành nào; nơi nào; chỗ nào; cho tôi hỏi; cho hỏi; xin hỏi; xin cho hỏi; cho biết; cho tôi biết; xin cho biết;
        tất cả; các địa phương; ở địa phương; mọi nơi; mỗi nơi; các nơi; ở những đâu; nói đến; nói tới; nêu tên; ghi hạn;
        bây giờ; tính cả hai kế hoạch; cả hai kế hoạch; tính cả; chuyện này; đặt ra; chỉ tiêu; đặt chỉ tiêu; là chỉ số gì;
        khác nhau thế nào; khác nhau như thế nào; khác gì nhau; muốn biết; muốn xem; tôi muốn tìm; tôi cần; giúp tôi; liệt kê;
        nhiệm vụ; các việc; những việc; liên quan; nói về; về việc; ngày nào; tháng nào; quý nào; phải xong; phải hoàn thành;
        cần hoàn thành; hoàn thành khi nào; thời hạn; hạn chót; hạn cuối; hạn hoàn thành; thời hạn hoàn thành;
        thời gian hoàn thành; có hạn; chừng nào; bao lâu; xong chưa; làm đến đâu; làm tới đâu; đến đâu rồi; tới đâu rồi;
        tiến độ thế nào; hiện nay; hiện giờ; who; what; when; where; which; whose; why; how; how many; how much; which agency;
        which agencies; which office; tasks; due date; deadline of; deadline for; due; does; do; did; is; are; was; were; must;
        should; has to; have to; the; please; show me; tell me; list
        """);

    /// <summary>
    /// Small words, which may as well be part of what is looked for: they may be missing where no task has them all.
    /// </summary>
    public static ImmutableArray<string> Small { get; } = Split(
        """
        của; những; các; cho; tôi; chúng tôi; mình; em; được; bị; phải; cần; làm; có; không; chưa; là; thì; mà; ở; tại; trong;
        thuộc; này; kia; đó; đã; đang; sẽ; rồi; còn; về; việc; với; bởi; từ; đến; tới; và; hay; hoặc; để; vào; ra; lên; xuống;
        lại; cũng; rất; nhất; nữa; theo; khi; trên; dưới; giao; lo; tìm; xem; hỏi; biết; xong; hết; trước; sau; năm; hạn;
        địa phương; bên; phía; chuyện; nhà tôi; bà con; người ta; a; an; of; in; on; at; for; to; by; and; or; from; with; about; under; danh sách
        """);

    /// <summary>What stands for a value of a filter: the phrase, the filter, the value.</summary>
    public static ImmutableArray<(string Phrase, SearchFilterName Filter, string Value)> Values { get; } =
    [
        .. Of(Role.Lead,
            """
            chủ trì; làm chủ trì; đứng chủ trì; chịu trách nhiệm; chịu trách nhiệm chính; chịu trách nhiệm về; phụ trách;
            phụ trách chính; đứng đầu; làm đầu mối; đầu mối; cầm trịch; lãnh đạo; chủ trì thực hiện; chịu trách nhiệm thực hiện;
            lead; leads; led by; in charge; in charge of; responsible; responsible for
            """),
        .. Of(Role.Coordinating, "phối hợp; phối hợp thực hiện; cùng phối hợp; tham gia phối hợp; coordinate; coordinates; coordinating"),
        .. Of(Role.Monitoring, "theo dõi; giám sát thực hiện; theo dõi đôn đốc; đôn đốc; monitor; monitors; monitoring"),
        .. Of(Role.Implementing, "thực hiện; trực tiếp thực hiện; tổ chức thực hiện; triển khai; implement; implements; implementing"),
        .. Of(TaskMark.Overdue, "quá hạn; trễ hạn; chậm hạn; bị trễ; bị chậm; làm chậm; muộn hạn; overdue; late"),
        .. Of(TaskMark.Past, "hết hạn; đã hết hạn; hết thời hạn; đã hết thời hạn; qua hạn; past its deadline; expired"),
        .. Of(
            TaskMark.SeveralLeads,
            "nhiều cơ quan chủ trì; nhiều cơ quan cùng chủ trì; cùng chủ trì; hai cơ quan chủ trì; several leads"),
        .. Of(TaskMark.BothRoles, "vừa chủ trì vừa phối hợp; both roles"),
        .. Of(TaskMark.HasTarget, "có chỉ tiêu; có chỉ tiêu cụ thể; with a target; with targets"),
        .. Of(TaskMark.HasProduct, "có sản phẩm; có sản phẩm cụ thể; with a product; with products"),
        .. Of(TaskMark.HasReport, "đã báo cáo; có báo cáo tiến độ; đã có báo cáo; with a report; reported"),
        .. Of(TaskState.Completed, "đã hoàn thành; đã làm xong; đã xong; hoàn thành rồi; completed; done"),
        .. Of(TaskState.InProgress, "đang thực hiện; đang làm; đang triển khai; in progress; under way"),
        .. Of(TaskState.NotStarted, "chưa thực hiện; chưa làm; chưa triển khai; not started"),
        .. Of(TaskState.Delayed, "chậm tiến độ; bị chậm tiến độ; delayed"),
        .. Of(SearchFilterName.KindOfDeadline, DataNames.Of(DeadlineKind.None),
            "không nêu hạn; không ghi hạn; không có hạn; không có thời hạn; chưa có hạn; không ghi thời hạn; để trống thời hạn; "
                + "no deadline; để trống thời gian hoàn thành"),
        .. Of(
            SearchFilterName.State, DataNames.Of(PublishedState.NotReported),
            "chưa báo cáo; chưa có báo cáo; không báo cáo; not reported"),
    ];

    /// <summary>The same with the names of the roles that a content has besides, which go before what is said here.</summary>
    public static IEnumerable<(string Phrase, SearchFilterName Filter, string Value)> With(ImmutableArray<OtherRole> roles)
    {
        var named = roles.ToDictionary(r => r.Id, r => (r.Name, SearchFilterName.Role, RoleWords.KeyOf(AssignedRole.Of(r))));
        var english = roles.Where(r => r.EnglishName is not null)
            .Select(r => (r.EnglishName!, SearchFilterName.Role, RoleWords.KeyOf(AssignedRole.Of(r))));
        return Values.Where(v => v.Filter != SearchFilterName.Role || !named.ContainsKey(VietnameseText.Slug(v.Phrase)))
            .Concat(named.Values).Concat(english);
    }

    /// <summary>What is asked for, by the words that ask for it: <c>who</c>, <c>when</c> or <c>count</c>.</summary>
    public static ImmutableArray<(string Phrase, string Asks)> Asks { get; } =
    [
        .. Split(
            """
            ai; cơ quan nào; đơn vị nào; những cơ quan nào; những đơn vị nào; các cơ quan nào; sở nào; sở ngành nào;
            ban ngành nào; nơi nào; who; which agency; which agencies; which office
            """).Select(phrase => (phrase, "who")),
        .. Split(
            """
            khi nào; bao giờ; lúc nào; ngày nào; tháng nào; năm nào; quý nào; thời hạn; hạn chót; hạn cuối; hạn hoàn thành;
            thời hạn hoàn thành; thời gian hoàn thành; chừng nào; when; due; due date; deadline of; deadline for
            """).Select(phrase => (phrase, "when")),
        .. Split("bao nhiêu; mấy; tổng số; how many").Select(phrase => (phrase, "count")),
    ];

    private static IEnumerable<(string, SearchFilterName, string)> Of(Role role, string phrases) =>
        Of(SearchFilterName.Role, DataNames.Of(role), phrases);

    private static IEnumerable<(string, SearchFilterName, string)> Of(TaskMark mark, string phrases) =>
        Of(SearchFilterName.Mark, DataNames.Of(mark), phrases);

    private static IEnumerable<(string, SearchFilterName, string)> Of(TaskState state, string phrases) =>
        Of(SearchFilterName.State, DataNames.Of(state), phrases);

    private static IEnumerable<(string, SearchFilterName, string)> Of(SearchFilterName filter, string value, string phrases) =>
        Split(phrases).Select(phrase => (phrase, filter, value));

    private static ImmutableArray<string> Split(string phrases) =>
        [.. phrases.Split([';', '\n'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)];
}
