// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/counter/counterhit.h"
#include "core/customers/customer.h"
#include "core/loyalty/coupon.h"
#include "ui/base/theme.h"
#include "ui/counter/counterqueue.h"

#include <QtWidgets/QWidget>

class QPushButton;
class QVBoxLayout;

namespace regulars {

class ActionRegistry;
class CodeCard;
class CommandRunner;
class CounterSale;
class CounterSearch;
class CounterTill;
class CustomerActions;
class Database;
class Formatting;
class GuestCard;
class NewLineRow;
class Notice;
class ParkedBar;
class ProductSearch;
class RewardsPanel;
class SaleEntry;
class SaleLinesItems;
class SaleLinesView;
class ShopView;
struct SignUpMember;
class SuggestEdit;
class SuggestionBar;
class TextLabel;
class TotalsCard;

/// What the page works with; all of it must outlive it.
struct CounterServices
{
    Database &database;
    CommandRunner &commands;
    const Formatting &formatting;
    const ShopView &shop;
    ActionRegistry &registry;
    CustomerActions &actions;
};

/// The counter: scan or type who or what it is, sell, take back, record with one key. All by the keyboard; a scanner works
/// wherever the keyboard is.
class CounterPage final : public QWidget
{
    Q_OBJECT

public:
    explicit CounterPage(const CounterServices &services, QWidget *parent = nullptr);
    ~CounterPage() override;

    /// The keyboard goes to the field for scans.
    void focusScan();
    /// Something was scanned, wherever the keyboard was.
    void takeScan(const QString &text);
    [[nodiscard]] CounterTill &till() { return *m_till; }
    /// Whether something is looked up, being recorded or signed up, or waits for its turn after that.
    [[nodiscard]] bool isBusy() const;

Q_SIGNALS:
    void customerRequested(regulars::CustomerId customer);
    /// Something is done of what was on its way: isBusy() may be different now.
    void settled();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void connectTill();
    void createScan();
    void connectQueue();
    void createSale();
    void createSide();
    void connectOffers();
    void createKeys();
    void layOut();
    [[nodiscard]] QWidget *createSaleCard();

    /// What is said in the notice.
    enum class About { Anything, Order, Recorded, SignUp };
    void notify(const QString &sentence, Tone tone, About about = About::Anything);
    void hideNotice(About about);
    void suggest();
    void lookUp(const QString &text);
    void enterScan();
    void choose(const CounterHit &hit);
    void takeAnswer(const QString &text);
    void offerChoice(const QString &text);
    void take(const CounterHit &hit);
    void takeProduct(const Product &product);
    void takeOrder(const CounterHit &hit);
    void takeCode(const QString &code);
    void refuseCode(const QString &code, const Error &error);
    void choosePay(const QString &code, SaleEntry &entry);
    void addSuggestion();
    void chooseReward();

    void showGuest();
    void showFigures();
    void showRewards();
    void showCoupons();
    void showSuggestions();
    void showParked();
    [[nodiscard]] QString sentenceOf(const Error &error) const;
    void refuse(const Error &error);
    void refuseEntry(SaleEntry &entry, const QString &sentence);
    void forgetOrder();
    void beginSitting();
    /// For good: Ctrl+Z takes back what was done with it, and not what was typed.
    void emptyScan();
    void escape();
    void enterCode();
    void enterLines();
    void openNewLine();
    void addGoods(const QString &name, qint64 unitPriceMicro);
    void beginSignUp();
    void submitSignUp(const QString &line, const QString &invitedBy);
    void signUp(const SignUpMember &member);
    void endSignUp();
    void greetMember();
    void offerKnown(const SignUpMember &member, const Error &error);
    void returnGoods();
    void changeDiscount(SaleEntry &entry);
    void changePoints(SaleEntry &entry);
    enum class Keyboard { ToScan, Stays };
    /// Whether nothing is left to enter in the sale: what is being typed is taken over. False: that can't be; it is said
    /// why, and the keyboard is there. Otherwise the keyboard goes to the field for scans, or stays where something else is
    /// typed.
    [[nodiscard]] bool settle(Keyboard keyboard);
    [[nodiscard]] bool isNamingMember() const;
    void record();
    void park();
    void takeStep(CounterQueue::Step step);
    /// Gives what is to be said of it.
    [[nodiscard]] QString forgetRecording();
    [[nodiscard]] static QString lostSentence(bool isLost);
    void followDropped();
    void sayLost(const QString &lost);
    void offerReceipt(OrderId order);
    void forgetReceipt(OrderId order);
    void sayNotRecorded(const CounterSale &sale, const Error &error);
    void printLast();
    void say(const QString &sentence, bool wrong);

    CounterServices m_services;
    CounterTill *m_till;
    CounterSearch *m_suggestions;
    CounterQueue *m_queue;
    ProductSearch *m_products;
    OrderId m_order;           ///< that was scanned: what comes back is of it
    OrderId m_offered;         ///< whose receipt the notice offers
    bool m_printNext = false;  ///< the receipt of the sale that is being recorded
    bool m_isEntering = false; ///< Enter was pressed in the field for scans, just now
    About m_about = About::Anything;
    SuggestEdit *m_scan = nullptr;
    Notice *m_notice = nullptr;
    GuestCard *m_guest = nullptr;
    ParkedBar *m_parked = nullptr;
    SaleLinesItems *m_items = nullptr;
    SaleLinesView *m_lines = nullptr;
    TextLabel *m_noLines = nullptr;
    NewLineRow *m_newLine = nullptr;
    SuggestionBar *m_suggested = nullptr;
    QPushButton *m_return = nullptr;
    RewardsPanel *m_rewards = nullptr;
    CodeCard *m_code = nullptr;
    TotalsCard *m_totals = nullptr;
};

} // namespace regulars
