using PapiSite.Cli.Preview.Importing;

namespace PapiSite.Tests.Cli;

/// <summary>The preview reads one document at a time, does not wait for ever, and is ready again after a fault.</summary>
public sealed class OneAtATimeTests
{
    [Fact]
    public async Task A_second_document_is_told_to_wait_and_read_when_the_first_is_done()
    {
        var turns = new OneAtATime(TimeSpan.FromSeconds(30));
        using var end = new ManualResetEventSlim();
        var first = turns.RunAsync(() => end.Wait(TimeSpan.FromSeconds(30)));
        var refused = await Assert.ThrowsAsync<SentFaultException>(() => turns.RunAsync(() => 2));
        Assert.Equal((503, "Đang đọc một văn bản khác. Chờ văn bản ấy đọc xong rồi gửi lại."), (refused.Status, refused.Words.Vi));
        end.Set();
        Assert.True(await first);
        Assert.Equal(2, await turns.RunAsync(() => 2));
    }

    [Fact]
    public async Task What_takes_too_long_is_waited_for_no_longer_and_ends_before_the_next_begins()
    {
        var turns = new OneAtATime(TimeSpan.FromMilliseconds(50));
        using var end = new ManualResetEventSlim();
        var slow = await Assert.ThrowsAsync<SentFaultException>(() => turns.RunAsync(() => end.Wait(TimeSpan.FromSeconds(30))));
        Assert.StartsWith("Đọc văn bản này mất quá 0 giây nên đã thôi chờ.", slow.Words.Vi, StringComparison.Ordinal);
        await Assert.ThrowsAsync<SentFaultException>(() => turns.RunAsync(() => 2));
        end.Set();
        for (var i = 0; i < 200; i++)
        {
            try
            {
                Assert.Equal(2, await turns.RunAsync(() => 2));
                return;
            }
            catch (SentFaultException)
            {
                await Task.Delay(20);
            }
        }

        Assert.Fail("it stays busy");
    }

    [Fact]
    public async Task A_fault_reaches_who_waits_and_the_next_is_read()
    {
        var turns = new OneAtATime(TimeSpan.FromSeconds(30));
        var fault = await Assert.ThrowsAsync<InvalidOperationException>(
            () => turns.RunAsync<int>(() => throw new InvalidOperationException("hỏng")));
        Assert.Equal("hỏng", fault.Message);
        Assert.Equal(2, await turns.RunAsync(() => 2));
    }
}
