using PapiSite.Cli.Content;
using PapiSite.Language.Diagnostics;
using PapiSite.Model.Withholding;

namespace PapiSite.Cli.History;

/// <summary>The content that a person asks for by the name of a revision, or the folder as it stands.</summary>
/// <param name="Folder">The content; null where it cannot be had.</param>
/// <param name="Commit">The id of the commit; null for the folder as it stands.</param>
/// <param name="Fault">What is wrong, where there is no content.</param>
internal readonly record struct RevisionContent(ContentFolder? Folder, string? Commit, Words? Fault)
{
    /// <summary>Reads the folder, or what a revision has of it.</summary>
    /// <param name="root">The folder.</param>
    /// <param name="revision">The name of a revision, or null.</param>
    /// <param name="withdrawals">What is left out of a revision that is to be published; null for the revision as it was.</param>
    public static RevisionContent Read(string root, string? revision, Withdrawals? withdrawals = null)
    {
        if (revision is null) return new(ContentFolder.Read(root), null, null);
        try
        {
            if (new Git(root).CommitOf(revision) is { } commit)
            {
                return RevisionFolder.Read(root, commit, withdrawals) is { } folder
                    ? new(folder, commit, null)
                    : new(
                        null,
                        commit,
                        new Words(
                            $"Bản “{revision}” không có thư mục {Path.GetFileName(root)}: khi ấy nội dung chưa có hoặc nằm trong thư mục "
                                + $"tên khác. Chọn bản mới hơn.",
                            $"The revision “{revision}” has no folder {Path.GetFileName(root)}: there was no content then, or it lay in a "
                                + $"folder of another name. Choose a later one."
                        )
                    );
            }

            return new(
                null,
                null,
                new Words(
                    $"Không có bản nào tên “{revision}” trong kho git. Xem các bản bằng “git log”.",
                    $"The git repository has no revision “{revision}”. See them with “git log”."
                )
            );
        }
        catch (GitFault fault)
        {
            return new(
                null,
                null,
                new(
                    Interface.In(MessageLanguage.Vietnamese).HistoryMissing(fault.Gap),
                    Interface.In(MessageLanguage.English).HistoryMissing(fault.Gap)
                )
            );
        }
    }
}
