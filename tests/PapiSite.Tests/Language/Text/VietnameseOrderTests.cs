using PapiSite.Language.Text;

namespace PapiSite.Tests.Language.Text;

public sealed class VietnameseOrderTests
{
    [Theory]
    [InlineData("a ă â b c d đ e ê g h i k l m n o ô ơ p q r s t u ư v x y")]
    [InlineData("ma mà mả mã má mạ")]
    [InlineData("bê bề bể bễ bế bệ")]
    [InlineData("dân đàn đân")]
    [InlineData("an ăn ân bà")]
    [InlineData("1 2 10 a")]
    [InlineData("1.2 1.10 2.1")]
    [InlineData("I.2 I.10 II.1")]
    [InlineData("quý2 quý10")]
    [InlineData("hoa hòa hoán")]
    public void Words_stand_in_dictionary_order(string ordered)
    {
        var words = ordered.Split(' ');
        Assert.Equal(words, words.Reverse().Order(VietnameseOrder.Instance));
    }

    [Fact]
    public void Agencies_stand_in_dictionary_order()
    {
        string[] ordered =
        [
            "Công an tỉnh", "Sở Công Thương", "Sở Giáo dục và Đào tạo", "Sở Giao thông vận tải", "Sở Nội vụ", "Sở Y tế", "Thanh tra tỉnh",
            "Ủy ban MTTQ Việt Nam tỉnh", "Văn phòng UBND tỉnh", "Viện kiểm sát nhân dân",
        ];
        Assert.Equal(ordered, ordered.Reverse().Order(VietnameseOrder.Instance));
    }

    [Fact]
    public void Tones_decide_only_between_words_of_the_same_letters() =>
        Assert.True(VietnameseOrder.Instance.Compare("hòa", "hoán") < 0);

    [Fact]
    public void Lower_case_comes_before_upper_case_when_all_else_is_the_same() =>
        Assert.True(VietnameseOrder.Instance.Compare("sở", "Sở") < 0);

    [Theory]
    [InlineData("007", "7")]
    [InlineData("a", "A")]
    [InlineData("mà", "mạ")]
    [InlineData("x1", "x01")]
    public void Only_the_same_text_is_equal(string a, string b)
    {
        Assert.NotEqual(0, VietnameseOrder.Instance.Compare(a, b));
        Assert.Equal(VietnameseOrder.Instance.Compare(a, b) > 0, VietnameseOrder.Instance.Compare(b, a) < 0);
    }

    [Fact]
    public void Nothing_comes_before_something()
    {
        Assert.True(VietnameseOrder.Instance.Compare(null, "") < 0);
        Assert.True(VietnameseOrder.Instance.Compare("", "a") < 0);
        Assert.Equal(0, VietnameseOrder.Instance.Compare(null, null));
    }

    [Fact]
    public void The_order_is_a_total_order_on_odd_texts()
    {
        string[] texts =
        [
            "",
            " ",
            "a",
            "A",
            "à",
            "aa",
            "01",
            "1",
            "10",
            "đ",
            "d",
            "ab1",
            "ab01",
            "ab10",
            "字",
            "\uD800",
            "-",
            "a-b",
            "ơ",
            "o",
            "z",
            "w",
        ];
        foreach (var a in texts)
        {
            foreach (var b in texts)
            {
                Assert.Equal(Math.Sign(VietnameseOrder.Instance.Compare(a, b)), -Math.Sign(VietnameseOrder.Instance.Compare(b, a)));
                foreach (
                    var c in texts.Where(c => VietnameseOrder.Instance.Compare(a, b) <= 0 && VietnameseOrder.Instance.Compare(b, c) <= 0)
                )
                {
                    Assert.True(VietnameseOrder.Instance.Compare(a, c) <= 0, $"“{a}” ≤ “{b}” ≤ “{c}”");
                }
            }
        }
    }
}
