using ArticleClean.Documents;
using ArticleClean.Filters.Lines;

namespace ArticleClean.Filters.Comments;

/// <summary>The words of comment sections: their headings, who speaks, the buttons below a comment, the form for a new one.</summary>
internal static class CommentCues
{
    private const int MaxSpeakerWords = 8;

    private static readonly PhraseSet Headings = new(
        "comments|all comments|view all comments|show comments|reader comments|comments section|user comments|join the conversation|join the discussion|"
        + "kommentare|leserkommentare|commentaires|comentarios|comentários|commenti|reacties|komentarze|komentáře|комментарии|kommentarer|kommentit|yorumlar|评论|コメント|댓글");

    private static readonly PhraseSet Buttons = new(
        "reply|replies|reply to comment|reply to this comment|log in to reply|login to reply|report|report comment|report abuse|flag|flag comment|permalink|quote reply|like reply|"
        + "antworten|auf kommentar antworten|melden|répondre|signaler|responder|denunciar|rispondi|beantwoorden|odpowiedz|ответить|svara|svar|vastaa|yanıtla|返信|回复|답글");

    private static readonly PhraseSet Form = new(
        "leave a reply|leave a reply cancel reply|cancel reply|leave a comment|leave a comment cancel reply|post a comment|add a comment|add comment|write a comment|submit a comment|submit comment|post comment|"
        + "your comment|comment|comment form|name|email|e-mail|email address|website|url|your name|your email|your email address|name (required)|email (required)|mail (will not be published)|mail (will not be published) (required)|"
        + "your email address will not be published|your email address will not be published. required fields are marked|required fields are marked|"
        + "save my name, email, and website in this browser for the next time i comment|notify me of follow-up comments by email|notify me of new posts by email|"
        + "notify me of followup comments via e-mail|this site uses akismet to reduce spam. learn how your comment data is processed|learn how your comment data is processed|"
        + "schreibe einen kommentar|kommentar schreiben|kommentar abschicken|antworten abbrechen|name erforderlich|deine e-mail-adresse wird nicht veröffentlicht|laisser un commentaire|annuler la réponse|"
        + "deja una respuesta|cancelar la respuesta|deja un comentario|publicar el comentario|lascia un commento|annulla risposta|deixe um comentário|cancelar resposta|geef een reactie|dodaj komentarz|добавить комментарий");

    private static readonly string[] Says =
        ["says", "sagt", "schreibt", "dit", "dice", "diz", "says:", "said:", "wrote:", "writes:", "says on", "sagt:", "schreibt:", "schrieb:", "meint:", "dit :", "dit:", "a dit :", "a écrit :", "dice:", "dijo:", "escribió:", "ha detto:", "scrive:", "disse:", "diz:", "zegt:", "schreef:", "pisze:", "napisał:", "пишет:", "говорит:", "skriver:"];

    /// <summary>Whether a line is a comment section's heading: <c>Comments</c>, <c>59 Comments</c>, <c>3 thoughts on “…</c>.</summary>
    public static bool IsHeading(ReadOnlySpan<char> line)
    {
        if (line.Length > 200) return false;
        var text = PhraseSet.Normalise(line);
        var counted = text.AsSpan().TrimStart("0123456789.,()").TrimStart();
        var isCounted = counted.Length < text.Length;
        if (isCounted && (counted.StartsWith("thoughts on ") || counted.StartsWith("thought on ") || counted.StartsWith("comments on ") || counted.StartsWith("responses to ") || counted.StartsWith("response to "))) return true;
        if (isCounted && counted is "comment" or "kommentar" or "commentaire" or "comentario" or "comentário") return true;
        return line.Length <= Headings.MaxLength + 12 && Headings.Contains(counted.TrimEnd("0123456789.,() ").ToString());
    }

    /// <summary>Whether a line names who speaks: <c>Karl Fleischmann says:</c>.</summary>
    public static bool IsSpeaker(ReadOnlySpan<char> line)
    {
        if (LineShape.CountWords(line) > MaxSpeakerWords) return false;
        foreach (var cue in Says)
            if (line.Length > cue.Length && line.EndsWith(cue, StringComparison.OrdinalIgnoreCase) && WhiteSpace.IsBlank(line[^(cue.Length + 1)])) return true;
        return false;
    }

    /// <summary>Whether a line is a button below a comment: <c>Reply</c>.</summary>
    public static bool IsButton(ReadOnlySpan<char> line) => line.Length <= Buttons.MaxLength + 4 && Buttons.Contains(PhraseSet.Normalise(line));

    /// <summary>Whether a line belongs to the form for a new comment.</summary>
    public static bool IsForm(ReadOnlySpan<char> line) => line.Length <= Form.MaxLength + 4 && Form.Contains(PhraseSet.Normalise(line));
}
