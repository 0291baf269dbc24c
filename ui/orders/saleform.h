// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/orders/order.h"
#include "core/products/product.h"
#include "ui/base/formdialog.h"

#include <vector>

namespace regulars {

class FormBinder;
class Formatting;
class SaleLineEdit;
class SuggestEdit;
class WhenEdit;
struct Suggestion;

/// The form of a sale: who, which lines, discount and shipping, when and where, with the total as it will be. Only
/// collects: its owner saves what submitted() brings, and answers with finish() or showFailure(). Enter goes to the next
/// editor; after the last one a new line begins.
class SaleForm final : public FormDialog
{
    Q_OBJECT

public:
    /// The clock and the formatting must outlive it.
    SaleForm(Currency currency, const Formatting &formatting, const Clock &clock, QWidget *parent = nullptr);

    /// Whose sale it is; an invalid id makes it anonymous until the person chooses somebody.
    void setCustomer(CustomerId id, const QString &name);
    /// Answers to customersWanted() (values: CustomerId) and productsWanted().
    void showCustomers(const QString &text, const QList<Suggestion> &customers);
    void showProducts(const QString &text, const QList<Product> &products);

    /// The sale as it stands in the form, added up.
    [[nodiscard]] Order order() const;

    [[nodiscard]] bool isDirty() const override;
    void save() override;
    void showFailure(const Error &error) override;

Q_SIGNALS:
    void submitted(const regulars::Order &order);
    void customersWanted(const QString &text);
    void productsWanted(const QString &text);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void addCustomer();
    void addLines();
    void addRest();
    void addTotal();
    SaleLineEdit *addLine();
    void removeLine(SaleLineEdit *line);
    void linesEdited();
    void refreshTotals();
    void showErrors(const QList<Error> &errors);
    [[nodiscard]] std::vector<SaleLineEdit *> filledLines() const;

    Currency m_currency;
    const Formatting &m_formatting;
    CustomerId m_customer;
    CustomerId m_openedFor;
    SuggestEdit *m_customerEdit = nullptr;
    QVBoxLayout *m_lineLayout = nullptr;
    TextLabel *m_lineError = nullptr;
    std::vector<SaleLineEdit *> m_lines;
    WhenEdit *m_when = nullptr;
    FormBinder *m_rest = nullptr;
    TextLabel *m_total = nullptr;
};

} // namespace regulars
