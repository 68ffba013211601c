using PapiSite.Import;
using PapiSite.Language.Diagnostics;

namespace PapiSite.Cli.Documents;

/// <summary>What an editor must put right after an import, told one by one: words that came nowhere or from nowhere, and errors.</summary>
internal static class ImportFaults
{
    /// <summary>Tells it; true where there is nothing of the kind.</summary>
    /// <param name="shell">Where it is told.</param>
    /// <param name="result">What reading the document gave.</param>
    /// <param name="plan">The plan's file, as shown.</param>
    public static bool Tell(Shell shell, ImportResult result, string plan)
    {
        foreach (var lost in result.Lost)
        {
            shell.Error.Write(shell.Say(
                $"{result.FileName}, {lost.Place.Words.Vi}: không đưa được chữ “{lost.Words}” vào kế hoạch. Thêm bằng tay.\n",
                $"{result.FileName}, {lost.Place.Words.En}: “{lost.Words}” did not come into the plan. Add it by hand.\n"));
        }

        foreach (var (line, words) in result.MadeUp)
        {
            shell.Error.Write(shell.Say(
                $"{plan}:{line}: chữ “{words}” không có ở chỗ ấy trong {result.FileName}. Đối chiếu với văn bản rồi sửa.\n",
                $"{plan}:{line}: “{words}” does not stand there in {result.FileName}. Compare with the document and mend it.\n"));
        }

        var errors = result.Diagnostics.Where(d => d.Severity == Severity.Error).ToList();
        foreach (var error in errors)
        {
            shell.Error.Write(
                $"{plan}:{error.Position.Line}: {shell.Say("lỗi", "error")} {error.Code}: {error.Message(shell.Language)}\n");
        }

        return result.Lost.IsEmpty && result.MadeUp.IsEmpty && errors.Count == 0;
    }
}
