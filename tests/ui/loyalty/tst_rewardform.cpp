// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/loyalty/earnsetup.h"
#include "models/segments/segmentcommands.h"
#include "storage/products/productstore.h"
#include "tests/models/loyalty/pointsfixture.h"
#include "tests/ui/formtest.h"
#include "tests/ui/uitest.h"
#include "ui/base/appearance.h"
#include "ui/base/chip.h"
#include "ui/base/formatting.h"
#include "ui/base/suggestedit.h"
#include "ui/loyalty/rewardform.h"
#include "ui/loyalty/rewardtexts.h"
#include "ui/routing/choicesedit.h"

#include <QtGui/QAction>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QMenu>

using namespace regulars;
using namespace Qt::StringLiterals;

/// The form for a reward, by keys, and what it says in words.
class TestRewardForm : public QObject
{
    Q_OBJECT

private:
    Theme *m_theme = nullptr;
    std::unique_ptr<PointsFixture> m_shop;
    std::unique_ptr<Formatting> m_formatting;
    std::unique_ptr<QWidget> m_window;

    [[nodiscard]] ProgrammeFormServices services()
    {
        const EarnSetup setup = m_shop->db.read([](Connection &connection) { return readEarnSetup(connection); }).value();
        return {
            *m_shop->db, *m_formatting, {setup.tiers, setup.products, setup.currency, {}, setup.segments}, setup.categories};
    }
    static void type(const QWidget &form, const QString &name, const QString &text)
    {
        auto *line = form.findChild<QLineEdit *>(name);
        QVERIFY2(line, qPrintable(name));
        line->setFocus();
        line->selectAll();
        QTest::keyClick(line, Qt::Key_Delete);
        QTest::keyClicks(line, text);
    }
    static void choose(const QWidget &form, const QString &name, const QString &value)
    {
        auto *combo = form.findChild<QComboBox *>(name);
        combo->setCurrentIndex(combo->findData(value));
        QCOMPARE(combo->currentData().toString(), value);
    }

    ProductId sell(const QString &name)
    {
        Product product;
        product.name = name;
        const auto added = m_shop->db.write(u"add"_s, [product](WriteSession &session) {
            return ProductStore(session.connection()).insert(session, product);
        });
        return added->value;
    }
    /// Types into the line of products and takes the first of what is found.
    static void chooseProduct(QWidget &form, const QString &typed)
    {
        auto *line = form.findChild<SuggestEdit *>(u"product_line"_s);
        uitest::activate(form);
        line->setFocus();
        QTest::keyClicks(line, typed);
        QTRY_VERIFY(QApplication::activePopupWidget());
        QWidget *popup = QApplication::activePopupWidget();
        QTest::keyClick(popup, Qt::Key_Down);
        QTest::keyClick(popup, Qt::Key_Return);
    }

private Q_SLOTS:
    void initTestCase() { m_theme = &installAppearance(*qApp, ThemeMode::Light); }
    void init()
    {
        uitest::failOnWarnings();
        m_shop = std::make_unique<PointsFixture>();
        m_formatting = std::make_unique<Formatting>(QLocale(u"en_GB"_s), QTimeZone::utc(), m_shop->db.clock());
        m_window = std::make_unique<QWidget>();
        m_window->show();
    }
    void cleanup()
    {
        m_window.reset();
        m_shop.reset();
    }

    void aRewardIsMadeByKeys()
    {
        auto *form = new RewardForm({}, services(), m_window.get());
        uitest::openForm(*form);
        QCOMPARE(uitest::namelessEditors(*form), QStringList());
        const auto *sentence = form->findChild<QLabel *>(u"reward_sentence"_s);
        const QSignalSpy submitted(form, &RewardForm::submitted);
        uitest::saveByKeys(*form);
        QCOMPARE(submitted.size(), 0); // it has no name
        type(*form, u"name"_s, u"Ten euros off"_s);
        choose(*form, u"kind"_s, u"amount"_s);
        type(*form, u"points"_s, u"1000"_s);
        uitest::saveByKeys(*form);
        QCOMPARE(submitted.size(), 0); // how much?
        QVERIFY(form->findChild<QLineEdit *>(u"amount"_s)->hasFocus());
        QVERIFY(!sentence->isVisible()); // there is nothing yet that it could tell
        type(*form, u"amount"_s, u"10"_s);
        type(*form, u"cost"_s, u"10"_s);
        type(*form, u"stock"_s, u"50"_s);
        type(*form, u"limit"_s, u"2"_s);
        choose(*form, u"limit_per"_s, u"month"_s);
        type(*form, u"valid_days"_s, u"30"_s);
        for (QAction *action : form->findChild<ChoicesEdit *>(u"tiers"_s)->menu()->actions()) {
            if (action->text() == "Gold"_L1)
                action->trigger();
        }
        QVERIFY(sentence->isVisible());
        QCOMPARE(sentence->text(),
                 u"1,000 point(s) · €10.00 off an order · for members with Gold · at most 2 time(s) a month · to be used "
                 "within 30 day(s)"_s);
        uitest::saveByKeys(*form);
        QCOMPARE(submitted.size(), 1);
        const auto reward = submitted.first().first().value<Reward>();
        QCOMPARE(reward.value.amountMinor, 1'000);
        QCOMPARE(reward.points, Points::whole(1'000));
        QCOMPARE(reward.stock, std::optional(50));
        QCOMPARE(reward.limit, (RewardLimit{EarnPeriod::Month, 2}));
        QVERIFY(validate(reward).isEmpty());
        form->finish();
        auto *again = new RewardForm(reward, services(), m_window.get());
        uitest::openForm(*again);
        QVERIFY(!again->isDirty());
        QCOMPARE(again->reward(), reward);
        uitest::takePictures(*again, *m_theme, u"reward"_s, {720, 720});
        // What belongs to another kind goes with it.
        choose(*again, u"kind"_s, u"service"_s);
        QCOMPARE(again->reward().value.amountMinor, 0);
        QVERIFY(!again->findChild<QWidget *>(u"amount"_s)->isVisible());
        again->finish();
    }

    void anotherProductTakesThePlaceOfTheFirst()
    {
        sell(u"Vase"_s);
        const ProductId cup = sell(u"Cup"_s);
        auto *form = new RewardForm({}, services(), m_window.get());
        uitest::openForm(*form);
        choose(*form, u"kind"_s, u"free_item"_s);
        chooseProduct(*form, u"Vas"_s);
        chooseProduct(*form, u"Cu"_s);
        QCOMPARE(form->reward().value.product, cup);
        QCOMPARE(form->findChildren<FilterChip *>().size(), 1);
        QCOMPARE(form->findChild<SuggestEdit *>(u"product_line"_s)->placeholderText(), u"Choose a product"_s);
        form->finish();
    }

    void aRewardIsForSegments()
    {
        Segment segment;
        segment.name = u"Wine lovers"_s;
        segment.kind = SegmentKind::Static;
        runOrDie(m_shop->db, SaveSegment{segment});
        segment.name = u"Early birds"_s;
        runOrDie(m_shop->db, SaveSegment{segment});
        auto *form = new RewardForm({}, services(), m_window.get());
        uitest::openForm(*form);
        type(*form, u"name"_s, u"Tasting"_s);
        choose(*form, u"kind"_s, u"event_seat"_s);
        QCOMPARE(form->reward().segments, QStringList());
        const QList<QAction *> offered = form->findChild<ChoicesEdit *>(u"segments"_s)->menu()->actions();
        QCOMPARE(offered.size(), 2);
        QCOMPARE(offered.first()->text(), u"Early birds"_s);
        offered.last()->trigger();
        QCOMPARE(form->reward().segments, QStringList{services().names.segments.key(u"Wine lovers"_s)});
        QCOMPARE(form->findChild<QLabel *>(u"reward_sentence"_s)->text(),
                 u"A gift · A seat at an event · only for the segment Wine lovers · a task for each claim"_s);
        const Reward reward = form->reward();
        form->finish();
        // One that is gone stands there until it is taken off.
        Reward orphan = reward;
        orphan.segments += u"gone"_s;
        auto *again = new RewardForm(orphan, services(), m_window.get());
        uitest::openForm(*again);
        QVERIFY(!again->isDirty());
        QCOMPARE(again->reward().segments, orphan.segments);
        again->finish();
    }

    /// A kind that a person sees to opens tasks unless somebody says otherwise.
    void theKindDecidesAboutTasksAtFirst()
    {
        auto *form = new RewardForm({}, services(), m_window.get());
        uitest::openForm(*form);
        type(*form, u"name"_s, u"Tasting"_s);
        QVERIFY(!form->reward().opensTask);
        choose(*form, u"kind"_s, u"event_seat"_s);
        QVERIFY(form->reward().opensTask);
        QCOMPARE(form->findChild<QLabel *>(u"reward_sentence"_s)->text(),
                 u"A gift · A seat at an event · a task for each claim"_s);
        auto *check = form->findChild<QCheckBox *>(u"opens_task"_s);
        check->setFocus();
        QTest::keyClick(check, Qt::Key_Space);
        QVERIFY(!form->reward().opensTask);
        type(*form, u"name"_s, u"Wine tasting"_s);
        QVERIFY(!form->reward().opensTask); // the same kind
        Reward known = form->reward();
        form->finish();
        known.id = RewardId{7};
        auto *again = new RewardForm(known, services(), m_window.get());
        uitest::openForm(*again);
        choose(*again, u"kind"_s, u"service"_s);
        QVERIFY(!again->reward().opensTask); // it is known: nobody is surprised
        again->finish();
    }

    void whatIsHiddenHoldsNothingUp()
    {
        auto *form = new RewardForm({}, services(), m_window.get());
        uitest::openForm(*form);
        const QSignalSpy submitted(form, &RewardForm::submitted);
        type(*form, u"name"_s, u"Gift wrap"_s);
        choose(*form, u"kind"_s, u"percent"_s);
        type(*form, u"percent"_s, u"777"_s);
        uitest::saveByKeys(*form);
        QCOMPARE(submitted.size(), 0);
        choose(*form, u"kind"_s, u"service"_s);
        uitest::saveByKeys(*form);
        QCOMPARE(submitted.size(), 1);
        // What is left stands side by side.
        const auto topOf = [form](const QString &name) {
            const auto *line = form->findChild<QWidget *>(name);
            return line->mapTo(form, QPoint()).y();
        };
        QCOMPARE(topOf(u"valid_from"_s), topOf(u"valid_until"_s));
        QCOMPARE(topOf(u"limit"_s), topOf(u"valid_days"_s)); // not limited: within what is not asked
        form->finish();
    }

    void sentencesBeginWithACapital()
    {
        const EarnNames names{{}, {}, Currency(u"EUR"), {}};
        Reward reward;
        reward.kind = RewardKind::FreeDelivery;
        QCOMPARE(RewardTexts::sentence(reward, names, *m_formatting), u"A gift · Free delivery"_s);
        Coupon coupon;
        coupon.kind = CouponKind::Access;
        coupon.value.item = u"evening of the regulars"_s;
        coupon.code = u"evening-1"_s;
        QCOMPARE(RewardTexts::sentence(coupon, names, *m_formatting),
                 u"Evening of the regulars · once · not together with other coupons · with the code EVENING1"_s);
    }

    void eachKindInWords()
    {
        const EarnNames names{{}, {}, Currency(u"EUR"), {}};
        Reward reward;
        reward.value.percent = 10;
        reward.value.amountMinor = 500;
        const auto said = [&](RewardKind kind) {
            reward.kind = kind;
            return RewardTexts::value(reward, names, *m_formatting);
        };
        QCOMPARE(said(RewardKind::Percent), u"10% off an order"_s);
        QCOMPARE(said(RewardKind::Amount), u"€5.00 off an order"_s);
        QCOMPARE(said(RewardKind::Voucher), u"A voucher of €5.00"_s);
        QCOMPARE(said(RewardKind::FreeItem), u"For free"_s);
        QCOMPARE(said(RewardKind::Donation), u"A donation of €5.00"_s);
        for (const auto &[kind, name] : EnumNames<RewardKind>::names)
            QVERIFY2(!RewardTexts::kind(kind).isEmpty() && !said(kind).isEmpty(), qPrintable(QString::fromUtf16(name)));
        reward.kind = RewardKind::Service;
        reward.validFrom = QDate(2026, 12, 1);
        reward.validUntil = QDate(2026, 12, 24);
        QCOMPARE(RewardTexts::terms(reward, names, *m_formatting), u"a gift · A service · from 1 Dec 2026 to 24 Dec 2026"_s);
        Coupon coupon;
        coupon.value.percent = 15;
        QCOMPARE(RewardTexts::value(coupon, names, *m_formatting), u"15% off"_s);
        coupon.kind = CouponKind::GiftCard;
        coupon.value.amountMinor = 2'500;
        QCOMPARE(RewardTexts::value(coupon, names, *m_formatting), u"Gift card of €25.00"_s);
        coupon.kind = CouponKind::FreeItem;
        coupon.value.item = u"Coffee"_s;
        QCOMPARE(RewardTexts::value(coupon, names, *m_formatting), u"Free: Coffee"_s);
        // The examples are the form's.
        QCOMPARE(said(RewardKind::Access), u"Access"_s);
        coupon.kind = CouponKind::Access;
        coupon.value.item = u"Evening before the sale"_s;
        QCOMPARE(RewardTexts::value(coupon, names, *m_formatting), u"Evening before the sale"_s);
        coupon.value.item.clear();
        QCOMPARE(RewardTexts::value(coupon, names, *m_formatting), u"Access"_s);
        coupon.kind = CouponKind::FreeItem;
        QCOMPARE(RewardTexts::value(coupon, names, *m_formatting), u"For free"_s);
    }
};

QTEST_MAIN(TestRewardForm)
#include "tst_rewardform.moc"
