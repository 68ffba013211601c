using System.Text;
using System.Text.RegularExpressions;
using PapiSite.Cli.Content;
using PapiSite.Language.Diagnostics;
using PapiSite.Language.Text;

namespace PapiSite.Cli.Preview.Importing;

/// <summary>A plan that an editor has before them and has not saved, with the agencies that it adds.</summary>
/// <param name="Name">The name of its file, without folder and ending, as the editor typed it.</param>
/// <param name="Plan">The text of the plan.</param>
/// <param name="Registry">The text of the file of agencies; empty where there is none to write.</param>
internal sealed partial record UnsavedPlan(string Name, string Plan, string Registry)
{
    private const int LongestName = 80;

    private static readonly Words Nothing = new(
        "Ô “Tệp kế hoạch” không có chữ nào, nên không lưu gì.", "The field “Plan file” is empty, so nothing was saved.");

    /// <summary>The name as it is safe under the content folder; that of any document where the typed one is not.</summary>
    private string SafeName => IsSafe(Name) ? Name : "van-ban";

    /// <summary>The path of the plan in the content.</summary>
    public string PlanPath => $"ke-hoach/{SafeName}{ContentFolder.Extension}";

    /// <summary>The path of the file of agencies in the content.</summary>
    public string RegistryPath => $"co-quan/{SafeName}{ContentFolder.Extension}";

    /// <summary>The files to write, those first that others name.</summary>
    public IReadOnlyList<(string Path, string Text)> Files => string.IsNullOrWhiteSpace(Registry)
        ? [(PlanPath, Ended(Plan))] : [(RegistryPath, Ended(Registry)), (PlanPath, Ended(Plan))];

    /// <summary>The same under the first name that no file of a folder has.</summary>
    public UnsavedPlan WithFreeName(string root)
    {
        var free = this;
        for (var i = 2; free.IsTaken(root); i++) free = this with { Name = $"{Name}-{i}" };
        return free;
    }

    /// <summary>Why it cannot be saved as it is, or null.</summary>
    public Words? FaultIn(string root)
    {
        if (string.IsNullOrWhiteSpace(Plan)) return Nothing;
        if (!IsSafe(Name))
        {
            var offered = VietnameseText.Slug(Name);
            var (vi, en) = IsSafe(offered) ? ($" Ví dụ: {offered}.", $" Say: {offered}.") : ("", "");
            return new(
                $"Chưa lưu: “{Name}” không dùng làm tên tệp được. Viết bằng chữ thường không dấu, số và dấu gạch nối, nhiều nhất "
                    + $"{LongestName} ký tự.{vi}",
                $"Not saved: “{Name}” cannot be the name of the file. Use small letters without marks, digits and hyphens, at most "
                    + $"{LongestName}.{en}");
        }

        var taken = Files.FirstOrDefault(f => Path.Exists(Path.Combine(root, f.Path))).Path;
        return taken is null ? null : new(
            $"Chưa lưu: đã có tệp {taken}, và không tệp nào bị ghi đè. Đổi ô “Tên tệp” rồi lưu lại.",
            $"Not saved: there is a file {taken} already, and nothing is overwritten. Change the field “File name” and save again.");
    }

    /// <summary>Writes both files or none, over no other.</summary>
    public void Save(string root)
    {
        var made = new List<string>();
        try
        {
            foreach (var (path, text) in Files)
            {
                FreshFile.Create(root, path, text);
                made.Add(Path.Combine(root, path));
            }
        }
        catch
        {
            foreach (var file in made) File.Delete(file);
            throw;
        }
    }

    private bool IsTaken(string root) => Path.Exists(Path.Combine(root, PlanPath)) || Path.Exists(Path.Combine(root, RegistryPath));

    private static bool IsSafe(string name) => name.Length <= LongestName && SafeNames.IsMatch(name);

    private static string Ended(string text) => text.EndsWith('\n') ? text : text + "\n";

    /// <summary>What is a name on every system: no folder, nothing hidden, none of the names that Windows keeps for devices.</summary>
    [GeneratedRegex(@"\A(?!(con|prn|aux|nul|com\d|lpt\d)\z)[a-z0-9]+(-[a-z0-9]+)*\z",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex SafeNames { get; }
}
