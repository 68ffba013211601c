using PapiSite.Language.Diagnostics;

namespace PapiSite.Import.Understanding;

/// <summary>Why words are left out, and what is not sure of a reading.</summary>
internal static class Reasons
{
    public static readonly Words Head = new("tên cột của bảng, cho biết mỗi cột là gì", "names of columns, which tell what each holds");

    public static readonly Words HeadAgain = new("tên cột in lại ở đầu trang", "names of columns, printed again on a page");

    public static readonly Words Margin = new("đầu trang, chân trang", "the head or foot of pages");

    public static readonly Words HeadRead =
        new("phần đầu văn bản, đã đọc thành trường của kế hoạch", "the document's head, read as fields of the plan");

    public static readonly Words FootRead =
        new("nơi nhận, chữ ký, đã đọc thành trường của kế hoạch", "recipients and signature, read as fields of the plan");

    public static readonly Words FieldName = new("tên của trường", "the name of a field");

    public static readonly Words Joint = new("chữ nối hoặc lặp lại khi tách các tên", "joints and repeats between names that were parted");

    public static readonly Words Title = new("dòng tiêu đề trong bảng", "a title inside the table");

    public static readonly Words OutsideColumns =
        new("có chữ nằm ngoài các cột có tên; xem có lệch cột không",
            "words outside the columns that have names; see whether they slipped");

    public static readonly Words Joined =
        new("ô bị ngắt sang trang đã được nối lại", "cells that a page cut were joined");

    public static readonly Words Added =
        new("hàng bên dưới chỉ có một phần, được coi là của nhiệm vụ này",
            "the row below is only a part and was taken for one of this task");

    public static readonly Words WideCell =
        new("có ô trải qua nhiều cột, chỉ đọc vào cột đầu", "a cell goes over several columns and was read into the first");

    public static readonly Words GuessedColumns =
        new("bảng không có tên cột, hoặc tên cột lạ; xem từ hàng này trở đi các cột có đúng là nhiệm vụ, cơ quan, thời hạn không",
            "the table has no row of column names; see whether from here on the columns are tasks, bodies and deadlines as read");

    public static readonly Words Tail =
        new("đoạn này là phần cuối của một nhiệm vụ mà phần đầu không có trong tài liệu",
            "this is the end of a task whose beginning is not in the document");

    public static readonly Words NotDeadline =
        new("ô này có thể không phải thời hạn; xem có lệch cột không", "this may not be a deadline; see whether columns slipped");

    public static readonly Words NoTask = new("hàng không có lời văn nhiệm vụ", "a row without the words of a task");

    public static readonly Words NotAgencies = new("ô này có thể không phải tên cơ quan", "this may not be a name of bodies");

    public static readonly Words NamesParted =
        new("ô này được tách thành từng cơ quan; xem tách có đúng không", "this cell was parted into bodies; see whether rightly");

    public static readonly Words FromTitle =
        new("lấy từ tên văn bản, văn bản không ghi riêng", "taken from the title, since the document does not tell it by itself");

    public static readonly Words Loose = new("chữ lẻ cạnh nơi nhận, chữ ký", "loose words beside recipients and signature");

    public static readonly Words SharedNumber =
        new("hàng không có số riêng; xem là nhiệm vụ riêng hay một phần của nhiệm vụ trên",
            "a row without a number of its own; see whether it is a task or a part of the one above");

    public static readonly Words Refused =
        new("giá trị này không thể có, nên để trong ghi chú", "a value that cannot be, so it stands in a note");
}
