// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/tickets/ticketcommands.h"
#include "tests/ui/customers/customerpagefixture.h"
#include "tests/ui/uitest.h"
#include "ui/base/appearance.h"
#include "ui/base/chip.h"
#include "ui/customers/completenesscard.h"
#include "ui/customers/customerheader.h"
#include "ui/timeline/timelinepane.h"

#include <QtTest/QTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QLabel>
#include <QtWidgets/QProgressBar>
#include <QtWidgets/QPushButton>

using namespace regulars;
using namespace regulars::uitest;
using namespace Qt::StringLiterals;

/// What the page of a customer says about reaching them, and about what is not known yet.
class TestCautions : public QObject
{
    Q_OBJECT

    const Theme *m_theme = nullptr;
    std::unique_ptr<SeededShop> m_shop;
    std::unique_ptr<PageBench> m_bench;

    CustomerId add(const std::function<void(Customer &)> &change)
    {
        Customer customer;
        customer.name = u"Anna Meier"_s;
        customer.firstName = u"Anna"_s;
        customer.lastName = u"Meier"_s;
        customer.contacts = {{{}, ContactKind::Email, {}, u"anna@meier.example"_s, true, true}};
        change(customer);
        return m_shop->run(CreateCustomer{customer}).value;
    }
    void show(CustomerId customer)
    {
        m_bench->page->showCustomer(customer);
        QTRY_COMPARE(m_bench->page->customer(), customer);
        QTRY_VERIFY(m_bench->page->findChild<CompletenessCard *>()->isVisible());
    }
    /// What stands beside an entry of the kind, about who is shown.
    QString cautionOf(InteractionKind kind)
    {
        m_bench->page->timeline()->startEntry(kind);
        auto *caution = m_bench->page->findChild<QLabel *>(u"caution"_s);
        return caution->isVisible() ? caution->text() : QString();
    }

private Q_SLOTS:
    void initTestCase() { m_theme = &installAppearance(*qApp, ThemeMode::Light); }
    void init()
    {
        uitest::failOnWarnings();
        m_shop = std::make_unique<SeededShop>();
        m_shop->database.clock().set(utc(2026, 11, 23, 9)); // a Monday, ten o'clock in the shop
        m_bench = std::make_unique<PageBench>(*m_shop, *m_theme, QLocale(u"en_GB"_s), QSize(1240, 860));
        m_bench->page->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_bench->page));
    }
    void cleanup()
    {
        m_bench.reset();
        m_shop.reset();
    }

    void whatTheyPreferStandsBesideTheEntry()
    {
        show(add([](Customer &customer) {
            customer.preferredChannel = PreferredChannel::Email;
            customer.preferredTime = PreferredTime::Evening;
        }));
        QCOMPARE(cautionOf(InteractionKind::Call), u"They prefer another way (E-mail) and another time (Evenings)."_s);
        QCOMPARE(cautionOf(InteractionKind::Email), u"They prefer another time: Evenings."_s);
        QCOMPARE(cautionOf(InteractionKind::Note), QString());
        QCOMPARE(cautionOf(InteractionKind::Visit), QString());
    }

    void whoAskedForNoContactIsNamed()
    {
        show(add([](Customer &customer) { customer.doNotContact = true; }));
        QCOMPARE(cautionOf(InteractionKind::Call), u"Asked not to be contacted. Answering is fine."_s);
    }

    void nothingSpeaksAgainstIt()
    {
        show(add([](Customer &customer) { customer.preferredTime = PreferredTime::Morning; }));
        QCOMPARE(cautionOf(InteractionKind::Call), QString());
    }

    void whoAsksAgainAndAgainIsPointedOut()
    {
        const CustomerId anna = add([](Customer &) {});
        show(anna);
        const auto reasons = [this] {
            QStringList texts;
            for (const Chip *chip : m_bench->page->findChild<CustomerHeader *>()->findChildren<Chip *>())
                texts += chip->accessibleDescription();
            texts.removeAll(QString());
            return texts;
        };
        Ticket ticket;
        ticket.customer = anna;
        for (const QString &subject : {u"Wrong size"_s, u"Late"_s}) {
            ticket.subject = subject;
            m_shop->run(CreateTicket{ticket, {}});
        }
        ticket.subject = u"Late again"_s;
        QCOMPARE(reasons(), QStringList());
        m_shop->run(CreateTicket{ticket, {}});
        QTRY_COMPARE(reasons(), QStringList{u"3 ticket(s) in 30 days"_s});
    }

    void askingNextOpensTheFormAtItsField()
    {
        const CustomerId anna = add([](Customer &) {});
        m_bench->page->showCustomer(anna);
        auto *card = m_bench->page->findChild<CompletenessCard *>();
        QTRY_VERIFY(card->isVisible());
        auto *ask = card->findChild<QPushButton *>(u"ask_next"_s);
        QTRY_COMPARE(ask->text(), u"Ask next: phone number"_s);
        const int before = card->findChild<QProgressBar *>()->value();
        ask->click();
        QCOMPARE(m_bench->actions.asked.last(), u"edit phone %1"_s.arg(anna.value));
        Customer known = m_shop->database.read([=](Connection &c) { return CustomerStore(c).customer(anna); }).value();
        known.contacts += ContactPoint{{}, ContactKind::Phone, {}, u"+49 30 5550"_s, true, true};
        m_shop->run(UpdateCustomer{known});
        QTRY_COMPARE(ask->text(), u"Ask next: address"_s);
        QVERIFY(card->findChild<QProgressBar *>()->value() > before);
    }
};

QTEST_MAIN(TestCautions)
#include "tst_cautions.moc"
