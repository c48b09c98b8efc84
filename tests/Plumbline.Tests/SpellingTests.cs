namespace Plumbline.Tests;

public sealed class SpellingTests
{
    [Theory]
    [InlineData("q11_rpm_done", "did you mean q11_rmp_done?")]
    [InlineData("q11_rmp_don", "did you mean q11_rmp_done?")]
    [InlineData("Q11_RMP_DONE", "did you mean q11_rmp_done?")]
    [InlineData("weather", null)]
    public void The_nearest_name_is_suggested_only_when_it_is_near(string given, string? suggestion) =>
        Spelling.Suggest(given, ["q11_rmp_done", "q12_plan_done_cu"]).ShouldBe(suggestion);
}
