namespace Plumbline.Web.Tests.Hosting;

public class HealthTests
{
    [Fact]
    public async Task The_process_says_that_it_answers_and_which_version_it_is()
    {
        await using var server = await RunningServer.Start();
        using var visitor = server.Visitor();

        (await visitor.GetStringAsync("/health", TestContext.Current.CancellationToken)).ShouldBe("ok\n");
        (await visitor.GetStringAsync("/version", TestContext.Current.CancellationToken)).ShouldMatch(@"^\d+\.\d+\.\d+");
    }
}
