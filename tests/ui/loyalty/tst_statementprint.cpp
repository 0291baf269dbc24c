// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/base/paintedpage.h"
#include "tests/ui/loyalty/printfixture.h"
#include "tests/ui/uitest.h"
#include "ui/base/appearance.h"
#include "ui/base/formatting.h"
#include "ui/loyalty/statementprint.h"
#include "ui/loyalty/statementtexts.h"

#include <QtTest/QTest>

using namespace regulars;
using namespace Qt::StringLiterals;

/// A member's statement on paper and as text.
class TestStatementPrint : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { installAppearance(*qApp, ThemeMode::Light); }
    void init() { uitest::failOnWarnings(); }
    void cleanup() { QApplication::setLayoutDirection(Qt::LeftToRight); }

    void everythingIsTold()
    {
        const PaperPages pages = StatementPrint::pages(uitest::sampleStatement(6), m_formatting);
        QCOMPARE(pages.count, 1);
        const QStringList words = uitest::wordsOf(pages);
        const QString minus = m_formatting.locale().negativeSign();
        for (const QString &text : {u"Bergmann Wohnen"_s,
                                    u"Anneliese Bergmann"_s,
                                    u"1,234 Blossoms"_s,
                                    u"€12.34"_s,
                                    u"80 Blossoms"_s,
                                    u"Tier: Silver"_s,
                                    u"31 December 2026"_s,
                                    u"120 Blossoms"_s,
                                    u"€1.20"_s,
                                    u"31 December 2027"_s,
                                    u"without end"_s,
                                    u"294 Blossoms"_s,
                                    u"From 1 Jan 2026 to 21 Nov 2026"_s,
                                    u"Balance before"_s,
                                    u"400"_s,
                                    u"Purchase 2041"_s,
                                    u"+37"_s,
                                    u"437"_s,
                                    u"Paid for purchase 2045"_s,
                                    QString(minus + u"100"_s),
                                    u"448"_s,
                                    u"As of 21 November 2026"_s,
                                    u"Page 1 of 1"_s})
            QVERIFY2(words.contains(text), qPrintable(text + u" in "_s + words.join(u" | "_s)));
        check(pages, u"statement"_s);
    }

    void manyLinesTakePagesWithAHead()
    {
        const PaperPages pages = StatementPrint::pages(uitest::sampleStatement(100), m_formatting);
        QVERIFY(pages.count >= 3);
        QCOMPARE(uitest::pdfPages(pdfOf(pages)), pages.count);
        for (int page = 0; page < pages.count; ++page) {
            QStringList words;
            for (const uitest::PaintedText &text : uitest::textsOf(pages, page))
                words += text.text;
            QCOMPARE(words.count(u"Balance"_s), 1);
            QVERIFY(words.contains(u"Page %1 of %2"_s.arg(page + 1).arg(pages.count)));
        }
        QCOMPARE(uitest::wordsOf(pages).filter(u"urchase 2"_s).size(), 100);
        check(pages, u"statement-long"_s);
    }

    void whoHasNothingGetsAStatementToo()
    {
        MemberStatement statement;
        statement.memberName = u"Priya"_s;
        statement.madeAt = uitest::printNow;
        const PaperPages pages = StatementPrint::pages(statement, m_formatting);
        const QStringList words = uitest::wordsOf(pages);
        QVERIFY(words.contains(u"0 points"_s));
        QVERIFY(words.contains(u"From the beginning"_s));
        QVERIFY(words.contains(u"Nothing in this time."_s));
        QVERIFY(!words.contains(u"Valid through"_s));
        check(pages, u"statement-empty"_s);
    }

    void debtsAreTold()
    {
        MemberStatement statement = uitest::sampleStatement(1);
        statement.balance = {};
        statement.balance.debt = {4'050};
        statement.balance.reserved = Points::whole(60);
        const QStringList words = uitest::wordsOf(StatementPrint::pages(statement, m_formatting));
        QVERIFY(words.contains(u"40.50 Blossoms"_s));
        QVERIFY(words.contains(u"owed"_s));
        QVERIFY(words.contains(u"held for a purchase"_s));
    }

    void anyLanguageFits_data()
    {
        QTest::addColumn<QString>("locale");
        for (const char *locale : {"de_DE", "ar_EG", "en_US", "en_IN"})
            QTest::newRow(locale) << QString::fromLatin1(locale);
    }
    void anyLanguageFits()
    {
        QFETCH(QString, locale);
        const Formatting formatting(QLocale(locale), uitest::printZone, m_clock);
        QApplication::setLayoutDirection(formatting.locale().textDirection());
        MemberStatement statement = uitest::sampleStatement(60);
        statement.memberName = formatting.locale().textDirection() == Qt::RightToLeft ? uitest::arabicName
                                                                                      : uitest::longName.repeated(2);
        statement.shopName = uitest::longName;
        statement.pointName = u"Herbstblütenblätter aus Gold"_s;
        statement.balance.active = statement.balance.pending = highestPoints;
        statement.balance.reserved = statement.balance.debt = highestPoints;
        statement.history.lines[3].balance = statement.history.lines[3].entry.points = {highestPoints.hundredths - 1};
        statement.history.lines[4].reference = QString(120, u'X');
        const PaperPages pages = StatementPrint::pages(statement, formatting);
        QVERIFY(pages.count > 1);
        check(pages, u"statement-"_s + locale);
    }

    void asTextForAMail()
    {
        const QString text = StatementTexts::plainText(uitest::sampleStatement(5), m_formatting);
        const QString minus = m_formatting.locale().negativeSign();
        for (const QString &line : {u"Your Blossoms at Bergmann Wohnen"_s, u"To spend: 1,234 Blossoms (€12.34)"_s,
                                    u"Not to be spent yet: 80 Blossoms"_s, u"Tier: Silver"_s, u"31 Dec 2026: 120 Blossoms"_s,
                                    u"without end: 294 Blossoms"_s, u"Balance before 1 Jan 2026: 400 Blossoms"_s,
                                    u"1 Jan 2026  Purchase 2041: +37, balance 437"_s,
                                    u"5 Jan 2026  Paid for purchase 2045: "_s + minus + u"100, balance 448"_s})
            QVERIFY2(text.split(u'\n').contains(line), qPrintable(line + u" in "_s + text));
        MemberStatement empty;
        empty.madeAt = uitest::printNow;
        QVERIFY(StatementTexts::plainText(empty, m_formatting).contains(u"To spend: 0 points"_s));
    }

    void points_data()
    {
        QTest::addColumn<qint64>("hundredths");
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("text");
        QTest::newRow("one") << qint64(100) << QString() << u"1 point"_s;
        QTest::newRow("many") << qint64(123'400) << QString() << u"1,234 points"_s;
        QTest::newRow("parts") << qint64(1'250) << QString() << u"12.50 points"_s;
        QTest::newRow("named") << qint64(100) << u"Blossoms"_s << u"1 Blossoms"_s;
    }
    void points()
    {
        QFETCH(qint64, hundredths);
        QFETCH(QString, name);
        QFETCH(QString, text);
        QCOMPARE(StatementTexts::points({hundredths}, name, m_formatting), text);
    }

    void whatHappenedIsToldWithoutNotes_data()
    {
        QTest::addColumn<PointsEntryType>("type");
        QTest::addColumn<PointsSourceKind>("source");
        QTest::addColumn<PointsReason>("reason");
        QTest::addColumn<QString>("text");
        using Type = PointsEntryType;
        using Kind = PointsSourceKind;
        using Reason = PointsReason;
        QTest::newRow("earn") << Type::Earn << Kind::Order << Reason::None << u"Purchase 7"_s;
        QTest::newRow("bonus") << Type::Bonus << Kind::None << Reason::None << u"Bonus"_s;
        QTest::newRow("referral") << Type::Bonus << Kind::Referral << Reason::None << u"Recommendation"_s;
        QTest::newRow("challenge") << Type::Bonus << Kind::Challenge << Reason::None << u"Challenge: 7"_s;
        QTest::newRow("reward") << Type::Redeem << Kind::Reward << Reason::None << u"Reward: 7"_s;
        QTest::newRow("return") << Type::EarnReversal << Kind::Order << Reason::None << u"Taken back for purchase 7"_s;
        QTest::newRow("given back") << Type::RedeemReversal << Kind::Order << Reason::None << u"Given back for purchase 7"_s;
        QTest::newRow("expire") << Type::Expire << Kind::None << Reason::None << u"Expired"_s;
        QTest::newRow("goodwill") << Type::Adjust << Kind::None << Reason::Goodwill << u"Goodwill"_s;
        QTest::newRow("correction") << Type::Adjust << Kind::None << Reason::Correction << u"Correction"_s;
        QTest::newRow("merge") << Type::MergeIn << Kind::None << Reason::None << u"Cards joined"_s;
    }
    void whatHappenedIsToldWithoutNotes()
    {
        QFETCH(PointsEntryType, type);
        QFETCH(PointsSourceKind, source);
        QFETCH(PointsReason, reason);
        QFETCH(QString, text);
        StatementLine line;
        line.entry.type = type;
        line.entry.source.kind = source;
        line.entry.reason = reason;
        line.entry.note = u"difficult customer"_s;
        line.reference = source == PointsSourceKind::None ? QString() : u"7"_s;
        QCOMPARE(StatementTexts::line(line, {}), text);
    }

    void pointsAreCalledAsTheShopCallsThem()
    {
        StatementLine line;
        line.entry.type = PointsEntryType::Earn;
        QCOMPARE(StatementTexts::line(line, {}), u"Points collected"_s);
        QCOMPARE(StatementTexts::line(line, u"Blossoms"_s), u"Blossoms collected"_s);
        line.entry.type = PointsEntryType::Redeem;
        QCOMPARE(StatementTexts::line(line, u"Blossoms"_s), u"Blossoms spent"_s);
        MemberStatement statement = uitest::sampleStatement(1);
        statement.memberName = u"Ada"_s;
        QCOMPARE(StatementPrint::title(statement), u"Statement of Blossoms, Ada"_s);
        statement.pointName.clear();
        QCOMPARE(StatementPrint::title(statement), u"Statement of points, Ada"_s);
    }

private:
    static void check(const PaperPages &pages, const QString &name)
    {
        constexpr double margin = 18 * pointsPerMillimetre;
        QCOMPARE(uitest::textFaults(pages, margin), QString());
        for (int page = 0; page < pages.count; ++page)
            QVERIFY(uitest::keepsMargin(pages, page, margin, u"%1-%2"_s.arg(name).arg(page)));
    }

    FixedClock m_clock{uitest::printNow};
    Formatting m_formatting{QLocale(u"en_GB"_s), uitest::printZone, m_clock};
};

QTEST_MAIN(TestStatementPrint)
#include "tst_statementprint.moc"
