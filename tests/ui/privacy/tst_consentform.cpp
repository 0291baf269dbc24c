// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/formtest.h"
#include "tests/ui/uitest.h"
#include "ui/base/appearance.h"
#include "ui/base/formatting.h"
#include "ui/base/segmentedcontrol.h"
#include "ui/base/textlabel.h"
#include "ui/privacy/consentform.h"
#include "ui/privacy/consenttexts.h"
#include "ui/privacy/tickrow.h"

#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPlainTextEdit>

using namespace regulars;
using namespace Qt::StringLiterals;

class TestConsentForm : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_theme = &installAppearance(*qApp, ThemeMode::Light); }
    void init() { uitest::failOnWarnings(); }

    void anAnswerIsRecordedByKeysAlone()
    {
        ConsentForm form(card(), m_formatting, m_clock);
        QSignalSpy submitted(&form, &ConsentForm::submitted);
        uitest::openForm(form);
        // The answer: Right chooses "Declined". Tab: the ways, Space ticks e-mail; on to SMS.
        QTest::keyClick(form.focusWidget(), Qt::Key_Right);
        QTest::keyClick(form.focusWidget(), Qt::Key_Tab);
        QTest::keyClick(form.focusWidget(), Qt::Key_Space);
        QTest::keyClick(form.focusWidget(), Qt::Key_Tab);
        QTest::keyClick(form.focusWidget(), Qt::Key_Space);
        while (form.focusWidget()->parentWidget()->objectName() != "purposes"_L1)
            QTest::keyClick(form.focusWidget(), Qt::Key_Tab);
        QTest::keyClick(form.focusWidget(), Qt::Key_Space);
        QTest::keyClick(form.focusWidget(), Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(submitted.count(), 1);
        const auto answer = submitted.first().first().value<ConsentAnswer>();
        QCOMPARE(answer.customer, CustomerId{7});
        QCOMPARE(answer.line.state, ConsentState::Denied);
        QCOMPARE(answer.line.source, ConsentSource::Till);
        QCOMPARE(answer.topics.size(), 2);
        QVERIFY(answer.topics.contains(ConsentTopic{ConsentChannel::Email, ConsentPurpose::Newsletter}));
        QVERIFY(answer.topics.contains(ConsentTopic{ConsentChannel::Sms, ConsentPurpose::Newsletter}));
    }

    void withoutWayOrPurposeNothingIsSubmitted()
    {
        ConsentForm form(card(), m_formatting, m_clock);
        QSignalSpy submitted(&form, &ConsentForm::submitted);
        uitest::openForm(form);
        form.save();
        QCOMPARE(submitted.count(), 0);
        QCOMPARE(form.focusWidget()->parentWidget()->objectName(), u"channels"_s);
        QVERIFY(!form.isDirty());
    }

    void aNewWordingNeedsItsWords()
    {
        ConsentForm form(card(), m_formatting, m_clock);
        QSignalSpy submitted(&form, &ConsentForm::submitted);
        uitest::openForm(form);
        tick(form);
        auto *wording = form.findChild<QComboBox *>(u"wording"_s);
        wording->setCurrentIndex(wording->count() - 1);
        auto *title = form.findChild<QLineEdit *>(u"wording_title"_s);
        QVERIFY(title->isVisible());
        form.save();
        QCOMPARE(submitted.count(), 0);
        title->setText(u"Sign-up card"_s);
        form.findChild<QPlainTextEdit *>(u"wording_text"_s)->setPlainText(u"Yes, tell me of offers."_s);
        form.save();
        QCOMPARE(submitted.count(), 1);
        QCOMPARE(submitted.first().first().value<ConsentAnswer>().wording.title, u"Sign-up card"_s);
    }

    void aKnownWordingIsChosen()
    {
        ConsentForm form(card(), m_formatting, m_clock);
        uitest::openForm(form);
        form.findChild<QComboBox *>(u"wording"_s)->setCurrentIndex(1);
        QCOMPARE(form.answer().wording.id, WordingId{3});
        // Who declines has agreed to no wording.
        form.findChild<SegmentedControl *>(u"state"_s)->setCurrentIndex(1);
        QVERIFY(!form.answer().wording.id.isValid());
    }

    void whatIsOnRecordIsShown()
    {
        ConsentCard known = card();
        ConsentEvent event;
        event.id = {1};
        event.state = ConsentState::Withdrawn;
        event.capturedAt = m_clock.now();
        event.proof = u"mail of 3 May"_s;
        event.recordedBy = {2};
        known.users.insert({2}, u"Mara Klein"_s);
        known.ledger = {event};
        ConsentForm form(known, m_formatting, m_clock);
        uitest::openForm(form);
        const auto labels = form.findChildren<TextLabel *>();
        QVERIFY(std::any_of(labels.begin(), labels.end(), [](const TextLabel *label) {
            return label->text().contains("mail of 3 May"_L1) && label->text().contains("Mara Klein"_L1);
        }));
    }

    void everyEditorHasAName()
    {
        ConsentForm form(card(), m_formatting, m_clock);
        uitest::openForm(form);
        QCOMPARE(uitest::namelessEditors(form), QStringList{});
    }

    void pictures()
    {
        ConsentForm form(card(), m_formatting, m_clock);
        uitest::openForm(form);
        uitest::takePictures(form, *m_theme, u"consent"_s, form.size());
    }

    void everyStateHasAWord()
    {
        for (const auto &[state, name] : EnumNames<ConsentState>::names)
            QVERIFY2(!ConsentTexts::state(state).isEmpty(), qPrintable(QString::fromUtf16(name)));
        ConsentEvent line;
        QCOMPARE(ConsentTexts::topics({line}), u"E-mail: Newsletter"_s);
        ConsentEvent sms = line;
        sms.channel = ConsentChannel::Sms;
        ConsentEvent offers = line;
        offers.purpose = ConsentPurpose::Offers;
        QCOMPARE(ConsentTexts::topics({line, sms, offers}), u"E-mail: Newsletter, Offers · SMS: Newsletter"_s);
    }

private:
    static ConsentCard card()
    {
        return {{7}, u"Anneliese Bergmann"_s, {}, {}, {{{3}, u"Card of 2026"_s, u"Yes."_s, u"en"_s, {1'790'000'000'000}}}};
    }

    static void tick(ConsentForm &form)
    {
        form.findChild<TickRow *>(u"channels"_s)->setTicked({u"email"_s});
        form.findChild<TickRow *>(u"purposes"_s)->setTicked({u"newsletter"_s});
    }

    Theme *m_theme = nullptr;
    FixedClock m_clock{Instant{1'795'338'000'000}};
    Formatting m_formatting{QLocale(u"en_GB"_s), QTimeZone("Europe/Berlin"), m_clock};
};

QTEST_MAIN(TestConsentForm)
#include "tst_consentform.moc"
