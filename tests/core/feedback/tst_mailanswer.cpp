// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/feedback/mailanswer.h"

#include <QtTest/QTest>

using namespace regulars;
using namespace Qt::StringLiterals;

/// What customers write when they answer a question by e-mail.
class TestMailAnswer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void scores_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("score");
        QTest::addColumn<QString>("comment");
        const auto row = [](const char *name, const QString &text, int score, const QString &comment = {}) {
            QTest::newRow(name) << text << score << comment;
        };
        row("a digit", u"5"_s, 5);
        row("with spaces and lines", u"\n\n  4 \n\n"_s, 4);
        row("a full stop", u"3."_s, 3);
        row("an exclamation", u"5!!"_s, 5);
        row("bold", u"*5*"_s, 5);
        row("in brackets", u"(2)"_s, 2);
        row("a key", u"5\uFE0F\u20E3"_s, 5);
        row("Arabic", u"\u0664"_s, 4);
        row("a smiley", u"5 :-)"_s, 5);
        row("a thumb", u"5 👍"_s, 5);
        row("of five", u"5/5"_s, 5);
        row("of five, in words", u"4 von 5"_s, 4);
        row("out of five", u"4 out of 5 stars"_s, 4);
        row("stars", u"5 Sterne"_s, 5);
        row("one star", u"1 star"_s, 1);
        row("with a hyphen", u"5-Sterne!"_s, 5);
        row("points", u"3 Punkte"_s, 3);
        row("drawn", u"★★★★☆"_s, 4);
        row("drawn, in colour", u"⭐⭐⭐"_s, 3);
        row("it says what it is", u"Rating: 4"_s, 4);
        row("it says what it is, in German", u"Meine Bewertung ist 2"_s, 2);
        row("greeted before", u"Guten Tag,\n\n4\n"_s, 4);
        row("words behind a comma", u"5, thank you!"_s, 5, u"thank you!"_s);
        row("words behind a dash", u"1 – it flickers again"_s, 1, u"it flickers again"_s);
        row("words as in the question", u"5 - Very satisfied"_s, 5, u"Very satisfied"_s);
        row("words below", u"2\n\nNobody called back.\nAgain."_s, 2, u"Nobody called back.\nAgain."_s);
        row("words behind and below", u"4, fine\nbut slow"_s, 4, u"fine\nbut slow"_s);
        row("numbers in the words below", u"2\nI waited 3 weeks for 10 lamps."_s, 2, u"I waited 3 weeks for 10 lamps."_s);
        row("the same twice", u"5\n5 Sterne"_s, 5, u"5 Sterne"_s);
        row("how letters end", u"5\nGreat.\n\nMit freundlichen Grüßen\nAnneliese Bauer\n0151 2345"_s, 5, u"Great."_s);
        row("a telephone", u"4\n\nVon meinem iPhone gesendet"_s, 4);
        row("a signature", u"3\n-- \nAnneliese Bauer\n1 Linden Street"_s, 3);
        row("quoted below",
            u"5\n\nOn 23 Nov 2026 at 10:00, Linden <hallo@linden.example> wrote:\n> 5 – Very satisfied\n> 1 – Very dissatisfied"_s,
            5);
        row("quoted, introduced without a date", u"5\n\nLinden wrote:\n\n> 1 – Very dissatisfied"_s, 5);
        row("quoted above", u"> How satisfied are you, 1 to 5?\n\n4"_s, 4);
        row("written into the quotation", u"Am 23.11.2026 schrieb Linden:\n> Hello\n> 1 to 5?\n2\n> Linden"_s, 2);
        row("below Outlook's line",
            u"5\n\nVon: Linden <hallo@linden.example>\nGesendet: Montag, 23. November 2026 10:00\nBetreff: Lampe\n\n1 – nein"_s,
            5);
    }
    void scores()
    {
        QFETCH(const QString, text);
        const auto answer = mailAnswerOf(text, scaleOf(SurveyKind::Csat));
        QVERIFY(answer);
        QTEST(answer->score, "score");
        QTEST(answer->comment, "comment");
    }

    void unclear_data()
    {
        QTest::addColumn<QString>("text");
        const auto row = [](const char *name, const QString &text) { QTest::newRow(name) << text; };
        row("nothing", {});
        row("no digit", u"Thank you, all fine."_s);
        row("beyond the scale", u"10"_s);
        row("below the scale", u"0"_s);
        row("another scale", u"8/10"_s);
        row("another scale, low", u"5/10"_s);
        row("a long number", u"12345"_s);
        row("two digits", u"05"_s);
        row("less than nothing", u"-5"_s);
        row("a point of a list", u"- 5"_s);
        row("between two", u"4-5"_s);
        row("between two, with spaces", u"4 - 5"_s);
        row("a fraction", u"4,5"_s);
        row("a fraction, otherwise", u"4.5"_s);
        row("better than that", u"4+"_s);
        row("a date", u"3.11. was the day"_s);
        row("a date in words", u"3. November"_s);
        row("a date with slashes", u"5/11/2026"_s);
        row("a time", u"5:30"_s);
        row("a time in words", u"5 Uhr passt"_s);
        row("a price", u"5 €"_s);
        row("a Swiss price", u"5.-"_s);
        row("a share", u"5 %"_s);
        row("part of a sentence", u"3 lamps are broken"_s);
        row("of five things", u"4 von 5 Lampen sind kaputt"_s);
        row("things", u"3 Sterne am Baum leuchten nicht"_s);
        row("a number behind a comma", u"5, 2 Lampen fehlen"_s);
        row("at the end of a sentence", u"I give you 5"_s);
        row("a mark at school", u"Note 1"_s);
        row("a list", u"1, the lamp flickers\n2, the cup is missing"_s);
        row("a list with brackets", u"1) lamp\n2) cup"_s);
        row("two minds", u"4\n\n3"_s);
        row("only below", u"About the lamp:\n5"_s);
        row("only stars that are empty", u"☆☆☆☆☆"_s);
        row("too many stars", u"★★★★★★"_s);
        row("only the question", u"> 5 – Very satisfied\n> 4 – Satisfied"_s);
        row("only the question and its line", u"Am 5.11.2026 um 5:12 schrieb Linden:\n> 5"_s);
        row("only a signature", u"-- \n5"_s);
        row("an exponent", u"5²"_s);
    }
    void unclear()
    {
        QFETCH(const QString, text);
        const auto answer = mailAnswerOf(text, scaleOf(SurveyKind::Csat));
        QVERIFY2(!answer, answer ? qPrintable(u"%1: %2"_s.arg(answer->score).arg(answer->comment)) : "");
    }

    void eachScaleIsItsOwn()
    {
        QCOMPARE(mailAnswerOf(u"10"_s, scaleOf(SurveyKind::Nps))->score, 10);
        QCOMPARE(mailAnswerOf(u"0"_s, scaleOf(SurveyKind::Nps))->score, 0);
        QCOMPARE(mailAnswerOf(u"8/10"_s, scaleOf(SurveyKind::Nps))->score, 8);
        QVERIFY(!mailAnswerOf(u"4/5"_s, scaleOf(SurveyKind::Nps)));
        QVERIFY(!mailAnswerOf(u"11"_s, scaleOf(SurveyKind::Nps)));
    }

    void longWordsAreCut()
    {
        const auto answer = mailAnswerOf(u"5\n"_s + QString(longestComment + 100, u'x'), scaleOf(SurveyKind::Csat));
        QCOMPARE(answer->comment.size(), longestComment);
    }

    void whatNobodyHasToSeeTo_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("nothing");
        QTest::newRow("a score") << u"1"_s << true;
        QTest::newRow("thanks") << u"5, vielen Dank!"_s << true;
        QTest::newRow("a question") << u"5, thank you! When does the next one come?"_s << false;
        QTest::newRow("a wish") << u"4, the second lamp is missing"_s << false;
    }
    void whatNobodyHasToSeeTo()
    {
        QFETCH(const QString, text);
        QTEST(asksForNothing(*mailAnswerOf(text, scaleOf(SurveyKind::Csat))), "nothing");
    }

    void tokens()
    {
        const QString token = u"abcdefgh01234567"_s;
        const QString id = questionMessageId(token, u"hallo@linden.example"_s);
        QCOMPARE(id, u"question.abcdefgh01234567@linden.example"_s);
        QCOMPARE(questionTokenIn(id), token);
        QCOMPARE(questionTokenIn(id.toUpper()), token);
        QVERIFY(questionTokenIn(u"question.short@linden.example"_s).isEmpty());
        QVERIFY(questionTokenIn(u"x.question.abcdefgh01234567@linden.example"_s).isEmpty());
        MailMessage message;
        QVERIFY(questionTokenOf(message).isEmpty());
        message.references = {u"first@x"_s, id};
        QCOMPARE(questionTokenOf(message), token);
        message.inReplyTo = u"later@x"_s; // another message of the conversation is answered
        QVERIFY(questionTokenOf(message).isEmpty());
        message.inReplyTo = id;
        QCOMPARE(questionTokenOf(message), token);
    }
};

QTEST_GUILESS_MAIN(TestMailAnswer)

#include "tst_mailanswer.moc"
