using System.Text;
using Plumbline.Publications;

namespace Plumbline.Tests.Publications;

public sealed class EditionFingerprintTests
{
    /// <summary>As <c>printf abc &gt; a; printf '' &gt; b; sha256sum a b | sha256sum</c> says.</summary>
    [Fact]
    public void It_is_what_sha256sum_makes_of_its_own_list() =>
        EditionFingerprint.Of([("b", ReadOnlyMemory<byte>.Empty), ("a", Encoding.ASCII.GetBytes("abc"))])
            .ShouldBe("09c7e0b8a02d027d95ec0375a600ed4ad4d6b26a1c93f16d9150cab5fec761a6");

    [Fact]
    public void A_file_that_changes_its_name_or_a_letter_changes_it()
    {
        var one = EditionFingerprint.Of([("a", Encoding.ASCII.GetBytes("abc"))]);

        EditionFingerprint.Of([("b", Encoding.ASCII.GetBytes("abc"))]).ShouldNotBe(one);
        EditionFingerprint.Of([("a", Encoding.ASCII.GetBytes("abd"))]).ShouldNotBe(one);
    }
}
