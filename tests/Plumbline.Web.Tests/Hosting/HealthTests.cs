using System.Net;

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

    [Theory]
    [InlineData("/health", HttpStatusCode.OK)]
    [InlineData("/sign-in", HttpStatusCode.OK)]
    [InlineData("/", HttpStatusCode.Redirect)]
    [InlineData("/nowhere", HttpStatusCode.NotFound)]
    public async Task Who_asks_for_the_head_alone_is_answered_like_everyone(string address, HttpStatusCode expected)
    {
        await using var server = await RunningServer.Start();
        using var visitor = server.Visitor(follows: false);
        using var asked = new HttpRequestMessage(HttpMethod.Head, address);

        using var answer = await visitor.SendAsync(asked, TestContext.Current.CancellationToken);

        answer.StatusCode.ShouldBe(expected);
    }
}
