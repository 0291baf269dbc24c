// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/customers/countrycode.h"
#include "core/customers/phonenumber.h"
#include "core/duplicates/duplicatescore.h"
#include "core/duplicates/givennames.h"
#include "core/duplicates/namecomparison.h"
#include "core/duplicates/textsimilarity.h"
#include "core/duplicates/transliteration.h"

#include <QtTest/QTest>

using namespace regulars;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(regulars::NameRelation)
Q_DECLARE_METATYPE(regulars::DuplicateVerdict)

namespace {

/// "name; email; phone; birthday d.m.y; postcode; street; company" with empty parts where nothing is known.
Customer customerOf(const QString &text)
{
    const QStringList parts = text.split(u';');
    const auto part = [&](qsizetype i) { return parts.value(i).trimmed(); };
    Customer customer;
    customer.name = part(0);
    customer.company = part(6);
    if (part(0) == part(6) && !part(6).isEmpty())
        customer.kind = CustomerKind::Company;
    if (!part(1).isEmpty())
        customer.contacts += ContactPoint{{}, ContactKind::Email, {}, part(1), true, true};
    if (!part(2).isEmpty())
        customer.contacts += ContactPoint{{}, ContactKind::Phone, {}, part(2), true, true};
    if (!part(3).isEmpty()) {
        const QStringList date = part(3).split(u'.');
        customer.birthday = {date.value(2).toInt(), date.value(1).toInt(), date.value(0).toInt()};
    }
    if (!(part(4) + part(5)).isEmpty())
        customer.addresses += PostalAddress{0, {}, part(5), part(4), u"Berlin"_s, {}, {}, true};
    return customer;
}

} // namespace

class TestDuplicateRules : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void similarity()
    {
        // Winkler's own examples.
        QVERIFY(qAbs(jaroWinkler(u"martha", u"marhta") - 0.9611) < 0.0001);
        QVERIFY(qAbs(jaroWinkler(u"dixon", u"dicksonx") - 0.8133) < 0.0001);
        QVERIFY(qAbs(jaroWinkler(u"dwayne", u"duane") - 0.8400) < 0.0001);
        QCOMPARE(jaroWinkler(u"abc", u"xyz"), 0.0);
        QCOMPARE(jaroWinkler(u"", u"xyz"), 0.0);
        QCOMPARE(editDistance(u"kitten", u"sitting", 5), 3);
        QCOMPARE(editDistance(u"scholz", u"shcolz", 2), 1);
        QCOMPARE(editDistance(u"kitten", u"sitting", 2), 3);
        QCOMPARE(editDistance(u"", u"ab", 2), 2);
    }

    void words_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("words");
        QTest::newRow("umlaut") << u"Müller-Lüdenscheidt"_s << u"muller ludenscheidt"_s;
        QTest::newRow("umlaut written out") << u"Mueller"_s << u"muller"_s;
        QTest::newRow("sharp s") << u"Groß"_s << u"gross"_s;
        QTest::newRow("Russian") << u"Щербаков Юрий"_s << u"shcherbakov yurii"_s;
        QTest::newRow("Greek") << u"Παπαδάκης"_s << u"papadakis"_s;
        QTest::newRow("apostrophe") << u"O’Brien"_s << u"obrien"_s;
        QTest::newRow("Polish") << u"Łukasz Żak"_s << u"lukasz zak"_s;
        QTest::newRow("other scripts stay") << u"美咲 田中"_s << u"美咲 田中"_s;
    }
    void words()
    {
        QFETCH(QString, text);
        QTEST(matchWords(text).join(u' '), "words");
    }

    void skeletons()
    {
        for (const auto &word : {u"meyer", u"maier", u"mayr", u"meier"})
            QCOMPARE(soundSkeleton(word), u"nr"_s);
        QCOMPARE(soundSkeleton(u"schmidt"), soundSkeleton(u"schmitt"));
        QCOMPARE(soundSkeleton(u"eva"), u"af"_s);
        QVERIFY(soundSkeleton(u"").isEmpty());
    }

    void names_data()
    {
        QTest::addColumn<QString>("a");
        QTest::addColumn<QString>("b");
        QTest::addColumn<NameRelation>("relation");
        const auto row = [](const char16_t *a, const char16_t *b, NameRelation relation) {
            QTest::addRow("%s, %s", qPrintable(QString::fromUtf16(a)), qPrintable(QString::fromUtf16(b)))
                << QString::fromUtf16(a) << QString::fromUtf16(b) << relation;
        };
        row(u"Anna Schmidt", u"Anna Schmidt", NameRelation::Same);
        row(u"Anna Schmidt", u"Schmidt, Anna", NameRelation::Same);
        row(u"Jürgen Müller", u"Juergen Mueller", NameRelation::Same);
        row(u"Annamaria Rossi", u"Anna Maria Rossi", NameRelation::Same);
        row(u"Herr Dr. Paul Weber", u"Paul Weber", NameRelation::Same);
        row(u"Anna Schmidt", u"Anna Schmitt", NameRelation::Similar);
        row(u"Anna Schmidt", u"Anna Shcmidt", NameRelation::Similar);
        row(u"Bill Gates", u"William Gates", NameRelation::FormOfName);
        row(u"Kathi Huber", u"Katharina Huber", NameRelation::FormOfName);
        row(u"Anna Maria Schmidt", u"Anna Schmidt", NameRelation::Part);
        row(u"A. Schmidt", u"Anna Schmidt", NameRelation::Part);
        row(u"Anna Schmidt-Huber", u"Anna Schmidt", NameRelation::Part);
        row(u"Schmidt", u"Anna Schmidt", NameRelation::OneWord);
        row(u"Schmidt", u"Schmidt", NameRelation::OneWord);
        row(u"Anna Schmidt", u"Peter Schmidt", NameRelation::OtherGivenName);
        // However alike they are written.
        row(u"Christian Meyer", u"Christina Meyer", NameRelation::OtherGivenName);
        row(u"Julia Meyer", u"Julian Meyer", NameRelation::OtherGivenName);
        row(u"Anna Schmidt", u"Anna Huber", NameRelation::OtherFamilyName);
        row(u"Anna Schmidt", u"Bodo Kraus", NameRelation::Different);
        row(u"A", u"Anna Schmidt", NameRelation::Different);
        row(u"", u"Anna", NameRelation::Unknown);
    }
    void names()
    {
        QFETCH(QString, a);
        QFETCH(QString, b);
        QString generation;
        const QStringList wordsA = personWords(a, generation);
        const QStringList wordsB = personWords(b, generation);
        QTEST(compareNames(wordsA, wordsB), "relation");
        QTEST(compareNames(wordsB, wordsA), "relation");
    }

    void companies()
    {
        QCOMPARE(companyWords(u"Bergmann & Söhne GmbH & Co. KG"), companyWords(u"BERGMANN Söhne"));
        QCOMPARE(companyWords(u"Acme S.A."), QStringList{u"acme"_s});
        QCOMPARE(companyWords(u"The Company Ltd"), (QStringList{u"the"_s, u"company"_s, u"ltd"_s})); // nothing else is left
    }

    void generations()
    {
        QString generation;
        QCOMPARE(personWords(u"Karl Weber jun.", generation), (QStringList{u"karl"_s, u"weber"_s}));
        QCOMPARE(generation, u"jr"_s);
    }

    void emails()
    {
        QCOMPARE(normalisedEmail(u" Anna@Example.COM "), u"anna@example.com"_s);
        QCOMPARE(normalisedEmail(u"a@googlemail.com"), u"a@gmail.com"_s);
        QCOMPARE(normalisedEmail(u"a@xn--mller-kva.example"), normalisedEmail(u"a@müller.example"));
        QCOMPARE(mailboxOf(u"anna.b+shop@gmail.com"_s), u"annab@gmail.com"_s);
        QCOMPARE(mailboxOf(u"anna.b+shop@example.com"_s), u"anna.b@example.com"_s);
        QVERIFY(isSharedMailbox(u"info@example.com"));
        QVERIFY(isSharedMailbox(u"familie.meyer@example.com"));
        QVERIFY(!isSharedMailbox(u"informatik.otto@example.com"));
    }

    void phones_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("country");
        QTest::addColumn<QString>("international");
        QTest::newRow("national") << u"030 55501182"_s << u"DE"_s << u"493055501182"_s;
        QTest::newRow("trunk in brackets") << u"+49 (0)30 555 01182"_s << u""_s << u"493055501182"_s;
        QTest::newRow("trunk too much") << u"+49 030 55501182"_s << u""_s << u"493055501182"_s;
        QTest::newRow("double zero") << u"0049 30/55501182"_s << u"DE"_s << u"493055501182"_s;
        QTest::newRow("plain") << u"+493055501182"_s << u""_s << u"493055501182"_s;
        QTest::newRow("Italy keeps its zero") << u"06 5550 1182"_s << u"IT"_s << u"390655501182"_s;
        QTest::newRow("Italy from abroad") << u"+39 06 5550 1182"_s << u"DE"_s << u"390655501182"_s;
        QTest::newRow("United States") << u"(212) 555-0123"_s << u"US"_s << u"12125550123"_s;
        QTest::newRow("no country") << u"030 55501182"_s << u""_s << u""_s;
        QTest::newRow("none") << u"anna@example.com"_s << u"DE"_s << u""_s;
    }
    void phones()
    {
        QFETCH(QString, text);
        QFETCH(QString, country);
        QTEST(internationalPhone(text, country), "international");
    }

    void phoneKeys()
    {
        QCOMPARE(phoneMatchKeys(u"030 55501182", u"DE"),
                 (QStringList{u"03055501182"_s, u"493055501182"_s, u"3055501182"_s}));
        QCOMPARE(phoneMatchKeys(u"+49 30 55501182", u"US"),
                 (QStringList{u"493055501182"_s, u"03055501182"_s, u"3055501182"_s}));
        QCOMPARE(phoneMatchKeys(u"call me", u"DE").first(), QString());
    }

    void countries()
    {
        QCOMPARE(countryCode(u"Germany"), u"DE"_s);
        QCOMPARE(countryCode(u"deutschland"), u"DE"_s);
        QCOMPARE(countryCode(u"fr"), u"FR"_s);
        QCOMPARE(countryCode(u"UK"), u"GB"_s);
        QVERIFY(countryCode(u"nowhere").isEmpty());
        QCOMPARE(countryCode(QTimeZone("Europe/Berlin")), u"DE"_s);
        QVERIFY(countryCode(QTimeZone::utc()).isEmpty());
    }

    void verdicts_data()
    {
        QTest::addColumn<QString>("a");
        QTest::addColumn<QString>("b");
        QTest::addColumn<DuplicateVerdict>("verdict");
        using V = DuplicateVerdict;
        const auto row = [](const char *what, const char16_t *a, const char16_t *b, V verdict) {
            QTest::newRow(what) << QString::fromUtf16(a) << QString::fromUtf16(b) << verdict;
        };
        row("same name and e-mail", u"Anna Schmidt; anna@example.com", u"anna schmidt; ANNA@EXAMPLE.COM", V::Same);
        row("phone written otherwise", u"Anna Schmidt;; 030 55501182", u"Schmidt Anna;; +49 30 55501182", V::Same);
        row("plus-tag and typing error", u"Anna Schmidt; anna@example.com", u"Anna Schmitt; anna+shop@example.com", V::Same);
        row("nickname and phone", u"William Gates;; +1 212 5550123", u"Bill Gates;; 001 212 555-0123", V::Same);
        row("name and birthday", u"Anna Schmidt;;; 3.4.1980", u"Anna Schmidt;;; 3.4.1980", V::Same);
        row("only an e-mail address", u"; anna@example.com", u"Anna Schmidt; anna@example.com", V::Review);
        row("name and address", u"Anna Schmidt;;;; 10115; Hauptstraße 5", u"Anna Schmidt;;;; 10115; Hauptstr. 5", V::Review);
        row("a new family name", u"Anna Schmidt; anna@example.com", u"Anna Huber; anna@example.com", V::Review);
        row("only the name", u"Anna Schmidt", u"Anna Schmidt", V::Different);
        row("a couple with one phone", u"Anna Schmidt;; 030 55501182", u"Peter Schmidt;; 030 55501182", V::Related);
        row("a couple that shares everything", u"Anna Schmidt; a@example.com; 030 55501182;; 10115; Weg 5",
            u"Peter Schmidt; a@example.com; 030 55501182;; 10115; Weg 5", V::Related);
        row("one inbox for all", u"Anna Schmidt; info@example.com", u"Bodo Kraus; info@example.com", V::Related);
        row("father and son", u"Karl Weber;; 030 55501182;; 10115; Weg 5", u"Karl Weber jr.;; 030 55501182;; 10115; Weg 5",
            V::Related);
        row("born on different days", u"Karl Weber;; 030 55501182; 1.2.1950", u"Karl Weber;; 030 55501182; 1.2.1980",
            V::Related);
        row("different days and nothing shared", u"Karl Weber;;; 1.2.1950", u"Karl Weber;;; 1.2.1980", V::Different);
        row("day and month swapped", u"Karl Weber; k@example.com;; 1.2.1950", u"Karl Weber; k@example.com;; 2.1.1950",
            V::Same);
        row("year unknown", u"Karl Weber;;; 1.2.1950; 10115", u"Karl Weber;;; 1.2; 10115", V::Same);
        row("companies but for the legal form", u"Acme Foods GmbH; info@acme.example;;;;; Acme Foods GmbH",
            u"Acme Foods; info@acme.example; 030 55501182;;;; Acme Foods", V::Review);
        row("a company and somebody there", u"Acme; info@acme.example;;;;; Acme",
            u"Anna Schmidt; info@acme.example;;;;; Acme", V::Related);
    }
    void verdicts()
    {
        QFETCH(QString, a);
        QFETCH(QString, b);
        const MatchProfile one = matchProfile(customerOf(a), u"DE");
        const MatchProfile other = matchProfile(customerOf(b), u"DE");
        QTEST(compareProfiles(one, other).verdict, "verdict");
        QTEST(compareProfiles(other, one).verdict, "verdict");
    }

    // Without a country, a national number is the rest of an international one.
    void phonesOfNoKnownCountry()
    {
        const auto verdict = [](const char16_t *a, const char16_t *b) {
            return compareProfiles(matchProfile(customerOf(u"Anna Schmidt;; "_s + QString::fromUtf16(a)), {}),
                                   matchProfile(customerOf(u"Anna Schmidt;; "_s + QString::fromUtf16(b)), {}))
                .verdict;
        };
        QCOMPARE(verdict(u"030 55501182", u"+49 30 55501182"), DuplicateVerdict::Same);
        QCOMPARE(verdict(u"030 55501182", u"030/555 01182"), DuplicateVerdict::Same);
        QCOMPARE(verdict(u"55501182", u"+49 30 55501182"), DuplicateVerdict::Same);
        QCOMPARE(verdict(u"5501182", u"+49 30 55501182"), DuplicateVerdict::Different); // too short
        QCOMPARE(verdict(u"+1 30 55501182", u"+49 30 55501182"), DuplicateVerdict::Different);
    }

    void reasonsAddUp()
    {
        const MatchProfile one = matchProfile(customerOf(u"Anna Schmidt; anna@example.com;;; 10115"_s), u"DE");
        const MatchProfile other = matchProfile(customerOf(u"Anna Schmidt; anna@example.com;;; 20095"_s), u"DE");
        const DuplicateScore score = compareProfiles(one, other);
        QCOMPARE(score.reasons,
                 (QList<MatchReason>{
                     {MatchEvidence::SameEmail, 80}, {MatchEvidence::SameName, 60}, {MatchEvidence::OtherPostcode, -10}}));
        QCOMPARE(score.weight, 130);
        QCOMPARE(likelihoodPercent(55), 50);
        QCOMPARE(likelihoodPercent(sameFrom), 90);
        QCOMPARE(likelihoodPercent(1000), 99);
    }

    void keysOutweighNames()
    {
        Customer a = customerOf(u"Anna Schmidt"_s);
        Customer b = customerOf(u"Kundin 1042"_s);
        a.externalIds = b.externalIds = {{u"shopify"_s, u"1042"_s}};
        QCOMPARE(compareProfiles(matchProfile(a, {}), matchProfile(b, {})).verdict, DuplicateVerdict::Review);
        a.fields = {{u"VAT ID"_s, u"DE 123 456 789"_s}};
        b.fields = {{u"USt-IdNr."_s, u"DE123456789"_s}};
        a.externalIds.clear();
        QCOMPARE(matchProfile(a, {}).taxNumbers, matchProfile(b, {}).taxNumbers);
    }
};

QTEST_GUILESS_MAIN(TestDuplicateRules)
#include "tst_duplicaterules.moc"
