using System.Buffers;
using System.Collections.Frozen;

namespace ArticleClean.Html.Metadata;

/// <summary>Words that say what a date beside them is the date of, in many languages.</summary>
internal static class DateCues
{
    private const int MaxWord = 24;

    private static readonly SearchValues<char> Separators = SearchValues.Create(" :,.|()[]\n\t\u00a0：　／/·•–—【】");

    /// <summary>Words that make a date one of a change.</summary>
    private static readonly FrozenSet<string> ModifiedWords = Set(
        "updated update modified revised revision edited reviewed amended amendment aktualisiert aktualisierung geändert "
        + "änderung überarbeitet bearbeitet bearbeitung actualizado actualizada actualización modificado modificada "
        + "editado actualisé actualisée modifié modifiée modification mis mise màj aggiornato aggiornata aggiornamento "
        + "modificato modifica atualizado atualizada atualização alterado bijgewerkt gewijzigd aangepast uppdaterad "
        + "uppdaterat ändrad ändrat opdateret ændret oppdatert endret päivitetty muokattu zaktualizowano aktualizacja "
        + "zmieniono zmodyfikowano aktualizováno aktualizace upraveno aktualizované upravené frissítve módosítva "
        + "frissült actualizat actualizată актуализирано обновена обновено "
        + "обновлено обновлена обновлён изменено отредактировано "
        + "оновлено змінено ενημερώθηκε ενημέρωση τροποποιήθηκε güncelleme "
        + "güncellendi güncellenme cập diperbarui diperbaharui dikemaskini actualitzat actualitzada ažurirano "
        + "izmijenjeno ажурирано измењено posodobljeno spremenjeno uuendatud muudetud atjaunots "
        + "atjaunināts atnaujinta تحديث حُدّث محدث به‌روزرسانی بروزرسانی עודכן "
        + "עדכון अपडेट अपडेटेड আপডেট হালনাগাদ "
        + "புதுப்பிக்கப்பட்டது اپڈیٹ imesasishwa अद्यतनित");

    private static readonly FrozenSet<string> PublishedWords = Set(
        "published publish posted issued released veröffentlicht publiziert erschienen gepostet geschrieben erstellt "
        + "veröffentlichung publié publiée publiés paru publicado publicada publicación postado publicação "
        + "pubblicato pubblicata pubblicazione gepubliceerd geplaatst publicerad publicerat udgivet publiceret "
        + "offentliggjort publisert julkaistu opublikowano opublikowany dodano publikováno zveřejněno vydáno "
        + "publikované zverejnené megjelent közzétéve publikálva publicat publicată postat публикувано "
        + "публикувана опубликовано опубликована размещено "
        + "опубліковано δημοσιεύθηκε δημοσιεύτηκε δημοσίευση yayınlanma "
        + "yayınlandı yayımlandı đăng dipublikasikan diterbitkan diposting objavljeno објављено avaldatud "
        + "publicēts paskelbta نشر نُشر منتشر انتشار פורסם प्रकाशित "
        + "প্রকাশিত প্রকাশ வெளியிடப்பட்டது شائع imechapishwa");

    /// <summary>Words that make a date one of a member, an event or a right.</summary>
    private static readonly FrozenSet<string> OtherWords = Set(
        "joined registered since copyright © expires expired deadline ends born founded established last latest "
        + "registriert beigetreten beitritt geboren gegründet letzte letzter letztes inscrit "
        + "inscription né née fondé dernier dernière registrado nacido fundado último "
        + "última nascido registrato iscritto iscritta nato fondato ultimo ultima geregistreerd opgericht "
        + "laatste registrerad född senaste registreret født seneste registrert siste rekisteröitynyt liittynyt "
        + "syntynyt zarejestrowany zarejestrowano dołączył dołączyła ostatni registrován registrace narozen "
        + "poslední csatlakozott regisztrált înregistrat membru născut регистрация "
        + "зарегистрирован родился последнее реєстрація "
        + "зареєстрований εγγραφή katılım kayıt");

    /// <summary>Words for what happens to a manuscript before its publication.</summary>
    private static readonly FrozenSet<string> ManuscriptWords = Set(
        "received accepted submitted submission eingereicht eingegangen angenommen reçu accepté soumis recibido aceptado recebido "
        + "aceito aprovado "
        + "ricevuto accettato ontvangen geaccepteerd поступила получена принята otrzymano przyjęto");

    // Scripts that write without spaces have these inside a line.
    private static readonly SearchValues<string> ModifiedParts =
        Parts("更新", "修改", "수정", "업데이트", "อัปเดต", "ปรับปรุง");
    private static readonly SearchValues<string> PublishedParts =
        Parts("発売日", "投稿日", "公開日", "掲載", "配信", "发布", "發布", "发表", "發表", "刊登",
            "등록", "입력", "게시", "เผยแพร่");
    private static readonly SearchValues<string> ManuscriptParts = Parts("受付", "受理", "收稿", "录用", "접수", "채택");
    private static readonly SearchValues<string> OtherParts = Parts("登録日", "入会", "注册", "註冊", "가입");

    /// <summary>Whether a text that holds a date says that it is of the publication.</summary>
    public static bool IsPublished(ReadOnlySpan<char> text) => Has(text, PublishedWords, PublishedParts);

    /// <summary>Whether a text that holds a date says that it is of a change.</summary>
    public static bool IsModified(ReadOnlySpan<char> text) => Has(text, ModifiedWords, ModifiedParts);

    /// <summary>Whether a date in a text is of something else: a member's beginning, the last answer, a copyright.</summary>
    public static bool IsOfSomethingElse(ReadOnlySpan<char> text) =>
        Has(text, OtherWords, OtherParts) && !IsModified(text) && !IsPublished(text);

    /// <summary>Whether the words before a date say that it is of a manuscript's way: received, accepted.</summary>
    public static bool IsOfManuscript(ReadOnlySpan<char> before) => Has(before, ManuscriptWords, ManuscriptParts) && !IsPublished(before);

    private static bool Has(ReadOnlySpan<char> text, FrozenSet<string> words, SearchValues<string> parts)
    {
        var lookup = words.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (var range in text.SplitAny(Separators))
        {
            var word = text[range];
            if (word.Length is > 0 and < MaxWord && lookup.Contains(word)) return true;
        }

        return text.ContainsAnyExceptInRange('\0', '\u0e00') && text.ContainsAny(parts);
    }

    private static FrozenSet<string> Set(string words) => words.Split(' ').ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private static SearchValues<string> Parts(params ReadOnlySpan<string> parts) => SearchValues.Create(parts, StringComparison.Ordinal);
}
