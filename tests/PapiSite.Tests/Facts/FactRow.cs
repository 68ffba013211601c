using PapiSite.Model.Plans;
using PapiSite.Tests.Support;

namespace PapiSite.Tests.Facts;

/// <summary>A task as a signed document's table has it.</summary>
internal sealed record FactRow(string[] Cells)
{
    /// <summary>The columns that name agencies, as the model's roles and the request to a body that is not commanded.</summary>
    public static readonly string[] Roles = ["lead", "monitoring", "implementing", "coordinating", "requested"];

    public string Path => Cells[0];

    public string Label => Cells[1];

    public string Deadline => Cells[7];

    public string[] Products => Members(Cells[8]);

    public string[] Targets => Members(Cells[9]);

    public string Goal => Cells[10];

    public string[] Citations => Members(Cells[11]);

    public int Parts => Cells[12].Length == 0 ? 0 : int.Parse(Cells[12]);

    public bool IsDamaged => Cells[13] == "yes";

    public static FactRow[] Read(string file) =>
        [.. Lines(file).Select(cells => new FactRow(cells))];

    /// <summary>The cells of a table's lines, without the line of headings.</summary>
    public static IEnumerable<string[]> Lines(string file) =>
        File.ReadAllLines(System.IO.Path.Combine(Repository.Root, "tests", "PapiSite.Tests", "Facts", file))
            .Skip(1)
            .Select(l => l.Split('\t'));

    /// <summary>The column of an assignment.</summary>
    public static string NameOf(Assignment assignment) =>
        assignment.IsRequested ? "requested" : assignment.Role.ToString().ToLowerInvariant();

    public string[] AgenciesIn(string role) => Members(Cells[2 + Array.IndexOf(Roles, role)]);

    /// <summary>The members of a cell's list.</summary>
    public static string[] Members(string cell) => cell.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
}
