using PapiSite.Themes.Default.Scripts;

namespace PapiSite.Tests.Theme;

/// <summary>What becomes of a script when it is published: it says the same in fewer letters.</summary>
public sealed class ScriptTextTests
{
    [Theory]
    [InlineData("const text = 'a  b'; // why\nuse(text);", "const a='a  b';use(a);")]
    [InlineData("/** @param {string} text */\nexport const fold = text => text.trim();", "export const fold=a=>a.trim();")]
    [InlineData("let total = 0\ntotal++\ntotal = total\n-1", "let a=0\na++\na=a\n-1")]
    [InlineData("const f = (one, two) => {\n  return one\n    + two;\n};", "const c=(a,b)=>{return a\n+b;};")]
    public void Comments_blanks_and_long_names_go_ends_of_statements_stay(string source, string published) => Is(source, published);

    [Theory]
    [InlineData("const { word, key: [first], rest = word } = entry;", "const{word:a,key:[b],rest:c=a}=entry;")]
    [InlineData("const word = 1; send({ word, other: word, word2: { word } });", "const a=1;send({word:a,other:a,word2:{word:a}});")]
    [InlineData("const f = ({ url, name = url }) => ({ url, name });", "const c=({url:a,name:b=a})=>({url:a,name:b});")]
    [InlineData("const key = 1; send({ key() {}, [key]: key ? key : 0 });", "const a=1;send({key(){},[a]:a?a:0});")]
    [InlineData("const word = 1; x.word?.word[word];", "const a=1;x.word?.word[a];")]
    [InlineData(
        "class Line {\n  constructor(words) { this.words = words; }\n  said(from) { return this.words[from]; }\n}\nnew Line([]).said(0);",
        "class a{constructor(b){this.words=b;}\nsaid(c){return this.words[c];}}\nnew a([]).said(0);")]
    public void Properties_and_keys_keep_their_names(string source, string published) => Is(source, published);

    [Theory]
    [InlineData("const name = 1; send(`a ${name} b ${`${name} `}`);", "const a=1;send(`a ${a} b ${`${a} `}`);")]
    [InlineData("const word = 1; send(/word [/'\"`]+/g, 4 / word / 2, `}`);", "const a=1;send(/word [/'\"`]+/g,4/a/2,`}`);")]
    [InlineData("const count = 1; send('count', \"it's count\", 'count\\'s');", "const a=1;send('count',\"it's count\",'count\\'s');")]
    [InlineData("const i = 1; send(i + +i, i - -i, a);", "const b=1;send(b+ +b,b- -b,a);")]
    public void Texts_and_expressions_stay_as_they_are_and_no_name_is_taken_twice(string source, string published) => Is(source, published);

    [Theory]
    [InlineData("export async function openSearch(base) { return fetch(base); }", "export async function openSearch(a){return fetch(a);}")]
    [InlineData("for (const [key, all] of list) for (let i = 0; i < all; i++) send(key);",
        "for(const[b,c]of list)for(let a=0;a<c;a++)send(b);")]
    [InlineData("try { send(); } catch (error) { if (error) { throw error; } }", "try{send();}catch(a){if(a){throw a;}}")]
    [InlineData("const part = name => import(`./x-${name}.js${new URL(import.meta.url).search}`);",
        "const b=a=>import(`./x-${a}.js${new URL(import.meta.url).search}`);")]
    [InlineData("switch (x) { case 1: { const word = 2; send(word, word); } }", "switch(x){case 1:{const a=2;send(a,a);}}")]
    public void Statements_of_every_kind_are_understood(string source, string published) => Is(source, published);

    private static void Is(string source, string published) =>
        Assert.Equal(published + "\n", ScriptText.Published(source));
}
